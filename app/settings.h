#pragma once

#include <QSettings>

namespace app
{

/// What the person chose, kept between starts. Each has a good value when nothing is stored.
class Settings
{
public:
    explicit Settings(const QString &file)
        : m_store(file, QSettings::IniFormat)
    {
    }

    QString language() const { return text("language"); }
    void setLanguage(const QString &locale) { set("language", locale); }
    QString appearance() const { return text("appearance"); }
    void setAppearance(const QString &name) { set("appearance", name); }
    int zoom() const { return m_store.value(key("editor/zoom"), 100).toInt(); } ///< Percent.
    void setZoom(int percent) { set("editor/zoom", percent); }
    bool usesMarkdown() const { return m_store.value(key("editor/markdown"), true).toBool(); }
    void setUsesMarkdown(bool on) { set("editor/markdown", on); }
    QString lastAccount() const { return text("lastAccount"); }
    void setLastAccount(const QString &id) { set("lastAccount", id); }
    QString scenario() const { return text("practice/scenario"); }
    void setScenario(const QString &id) { set("practice/scenario", id); }
    bool hasChosenAccount() const { return m_store.value(key("hasChosenAccount")).toBool(); }
    void setHasChosenAccount() { set("hasChosenAccount", true); }
    QStringList openDrafts() const { return m_store.value(key("openDrafts")).toStringList(); }
    void setOpenDrafts(const QStringList &ids) { set("openDrafts", ids); }
    /// The id of a registration of one's own with a provider's sign-in server.
    QString oauthClient(const QString &serverId) const
    {
        return m_store.value(QStringLiteral("oauth/") + serverId).toString();
    }
    void setOAuthClient(const QString &serverId, const QString &clientId)
    {
        m_store.setValue(QStringLiteral("oauth/") + serverId, clientId);
    }
    QByteArray windowGeometry() const { return m_store.value(key("composeGeometry")).toByteArray(); }
    void setWindowGeometry(const QByteArray &geometry) { set("composeGeometry", geometry); }

private:
    static QString key(const char *name) { return QString::fromLatin1(name); }
    QString text(const char *name) const { return m_store.value(key(name)).toString(); }
    void set(const char *name, const QVariant &value) { m_store.setValue(key(name), value); }

    QSettings m_store;
};

} // namespace app
