#include "core/secrets/glibbus.h"

#include <QLibrary>

namespace core::secrets
{

namespace
{

/// The four functions, found at run time as QtKeychain finds libsecret: we need no headers of GLib for them.
struct Gio {
    using Connection = struct OpaqueConnection;
    static constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION

    Connection *(*busGet)(int type, void *cancellable, void **error) = nullptr;
    void (*setExitOnClose)(Connection *, int exits) = nullptr;
    int (*isClosed)(Connection *) = nullptr;
    void (*unref)(void *object) = nullptr;

    Gio()
    {
        QLibrary gio(QStringLiteral("gio-2.0"), 0);
        resolve(gio, "g_bus_get_sync", busGet);
        resolve(gio, "g_dbus_connection_set_exit_on_close", setExitOnClose);
        resolve(gio, "g_dbus_connection_is_closed", isClosed);
        resolve(gio, "g_object_unref", unref);
    }
    bool isComplete() const { return busGet && setExitOnClose && isClosed && unref; }

private:
    template<typename Function>
    static void resolve(QLibrary &library, const char *name, Function &function)
    {
        function = reinterpret_cast<Function>(library.resolve(name));
    }
};

} // namespace

void surviveTheEndOfTheBus()
{
    static const Gio gio;
    static Gio::Connection *shared
        = nullptr; // Kept: without anybody who holds it, the next would be a new one.
    if (!gio.isComplete() || (shared && !gio.isClosed(shared)))
        return;
    if (shared)
        gio.unref(shared);
    shared = gio.busGet(Gio::sessionBus, nullptr, nullptr);
    if (shared)
        gio.setExitOnClose(shared, 0);
}

} // namespace core::secrets
