#include "core/secrets/environment.h"

#include "core/secrets/privatefile.h"

#include <QFileInfo>

namespace core::secrets
{

namespace
{

/// Links inside the folder are fine, and so is a link to the folder: both are the owner's arrangement.
bool leadsOutOfItsFolder(const QString &path)
{
    const QFileInfo file(path);
    const QString target = file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return !target.isEmpty() && !target.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

Result<EnvText, Error> readFile(const QString &path)
{
    if (leadsOutOfItsFolder(path))
        return Error{Error::Kind::NotOwned, path, QStringLiteral("a link that leads out of its folder")};
    auto contents = readPrivateFile(path);
    if (!contents)
        return contents.error();
    auto parsed = EnvText::parse(*contents);
    if (!parsed)
        return Error{parsed.error().kind, path, parsed.error().detail};
    return parsed;
}

} // namespace

Environment::Environment(const QString &envFile)
    : m_file(envFile)
{
}

Result<QByteArray, Error> Environment::read(const QString &name) const
{
    if (const QByteArray value = qgetenv(name.toUtf8().constData()); !value.isEmpty())
        return value;
    const auto text = readFile(m_file);
    if (!text && text.error().kind != Error::Kind::NotFound)
        return text.error();
    const QByteArray value = text ? text->values.value(name) : QByteArray();
    if (value.isEmpty())
        return Error{Error::Kind::NotFound, name};
    return value;
}

std::optional<QByteArray> Environment::value(const QString &name) const
{
    auto value = read(name);
    return value ? std::optional(*std::move(value)) : std::nullopt;
}

Environment::Problems Environment::problems() const
{
    const auto text = readFile(m_file);
    if (text)
        return {{}, text->badLines};
    if (text.error().kind == Error::Kind::NotFound)
        return {};
    return {text.error(), {}};
}

} // namespace core::secrets
