#include "core/discovery/xml.h"

#include "core/discovery/names.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

namespace core::discovery
{

namespace
{

constexpr qsizetype mostServers = 20;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestUser = 320; // an address: RFC 5321 §4.5.3.1
constexpr qsizetype longestUrl = 500;

using Security = account::Account::Security;

/// An <outgoingServer> as it stands there.
struct Server {
    QString hostname;
    QString port;
    QString socketType;
    std::optional<QString> username;
    bool isLoginNamed = false;
    bool takesPassword = false;
    bool takesOAuth = false;
    bool takesEverybody = false; ///< By address of the client, or really everybody.
};

/// HTML need not be XML, so what it is can only be told from how it begins.
bool beginsAsPage(QByteArrayView document)
{
    QByteArray start = document.first(std::min<qsizetype>(document.size(), 200)).toByteArray().toLower();
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

class Reader
{
public:
    Reader(QByteArrayView document, const mail::AddrSpec &address)
        : m_xml(QByteArray(document.data(), document.size()))
        , m_address(address)
    {
    }

    Result<QList<Candidate>, XmlError> run();

private:
    std::optional<XmlError> readRoot();
    void readProvider();
    void readServer();
    void readLogin(Server &server);
    void readDocumentation();
    std::optional<Candidate> candidateOf(const Server &server) const;
    QString filledIn(const QString &text) const;
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }

    QXmlStreamReader m_xml;
    const mail::AddrSpec &m_address;
    QString m_name;
    QUrl m_documentation;
    QList<Candidate> m_candidates;
};

Result<QList<Candidate>, XmlError> Reader::run()
{
    if (const auto error = readRoot())
        return *error;
    bool isRead = false;
    while (m_xml.readNextStartElement()) {
        if (!isRead && m_xml.name() == u"emailProvider") {
            readProvider();
            isRead = true;
        } else {
            m_xml.skipCurrentElement();
        }
    }
    // Half a document is none: what is missing may be what mattered.
    while (!m_xml.atEnd())
        m_xml.readNext();
    if (m_xml.hasError())
        return XmlError{Problem::Malformed, m_xml.errorString()};
    if (m_candidates.isEmpty())
        return XmlError{Problem::NotUsable, QStringLiteral("no server for sending that can be used")};
    for (Candidate &candidate : m_candidates) {
        candidate.providerName = m_name;
        candidate.documentation = m_documentation;
    }
    return m_candidates;
}

/// Up to <clientConfig>. A document type is refused before anything in it could be expanded.
std::optional<XmlError> Reader::readRoot()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            const bool isPage = m_xml.dtdName().compare(u"html", Qt::CaseInsensitive) == 0;
            return XmlError{isPage ? Problem::WebPage : Problem::Malformed,
                            isPage ? QStringLiteral("HTML") : QStringLiteral("a document type declaration")};
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"clientConfig")
            return std::nullopt;
        const bool isPage = m_xml.name().compare(u"html", Qt::CaseInsensitive) == 0;
        return XmlError{isPage ? Problem::WebPage : Problem::Malformed,
                        QStringLiteral("the root is <%1>").arg(m_xml.name().left(40))};
    }
    return XmlError{Problem::Malformed, m_xml.hasError() ? m_xml.errorString() : QStringLiteral("empty")};
}

void Reader::readProvider()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"displayName" && m_name.isEmpty())
            m_name = boundedName(filledIn(text()));
        else if (m_xml.name() == u"documentation")
            readDocumentation();
        else if (m_xml.name() == u"outgoingServer"
                 && m_xml.attributes().value(QLatin1String("type")) == u"smtp")
            readServer();
        else
            m_xml.skipCurrentElement();
    }
}

void Reader::readServer()
{
    Server server;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"hostname")
            server.hostname = text();
        else if (m_xml.name() == u"port")
            server.port = text();
        else if (m_xml.name() == u"socketType")
            server.socketType = text();
        else if (m_xml.name() == u"username")
            server.username = text();
        else if (m_xml.name() == u"authentication")
            readLogin(server);
        else
            m_xml.skipCurrentElement();
    }
    if (m_candidates.size() >= mostServers)
        return;
    if (const auto candidate = candidateOf(server))
        m_candidates.append(*candidate);
}

void Reader::readLogin(Server &server)
{
    const QString system = m_xml.attributes().value(QLatin1String("system")).toString();
    const QString value = text();
    const auto isOneOf = [&](std::initializer_list<QStringView> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](QStringView name) { return value.compare(name, Qt::CaseInsensitive) == 0; });
    };
    server.isLoginNamed = true;
    if (system == u"http")
        return;
    if (isOneOf({u"OAuth2", u"OAuth", u"XOAUTH2", u"OAUTHBEARER"}))
        server.takesOAuth = true;
    else if (isOneOf(
                 {u"password-cleartext", u"password-encrypted", u"plain", u"secure", u"login", u"cram-md5"})
             || value.startsWith(u"SCRAM-", Qt::CaseInsensitive))
        server.takesPassword = true;
    else if (isOneOf({u"none", u"client-IP-address"}))
        server.takesEverybody = true;
}

void Reader::readDocumentation()
{
    const QString address = m_xml.attributes().value(QLatin1String("url")).trimmed().toString();
    m_xml.skipCurrentElement();
    const QUrl url(address, QUrl::StrictMode);
    const bool isFine = address.size() <= longestUrl && url.isValid() && url.scheme() == u"https"
        && url.userInfo().isEmpty() && askableName(url.host());
    if (m_documentation.isEmpty() && isFine)
        m_documentation = url;
}

std::optional<Candidate> Reader::candidateOf(const Server &server) const
{
    Candidate candidate;
    // Only the domain may become part of a host name: a local part in it would be told to every name
    // server on the way.
    QString hostname = server.hostname;
    hostname.replace(QStringLiteral("%EMAILDOMAIN%"), QString::fromLatin1(m_address.asciiDomain()));
    const auto host = askableName(hostname);
    bool isNumber = false;
    candidate.port = server.port.toUShort(&isNumber);
    if (server.socketType == u"SSL")
        candidate.security = Security::ImplicitTls;
    else if (server.socketType == u"STARTTLS")
        candidate.security = Security::StartTls;
    else
        return std::nullopt; // "plain", and what we do not know: a configuration must not lower the guard
    const bool canLogIn = !server.isLoginNamed || server.takesPassword || server.takesOAuth;
    if (!host || !isNumber || candidate.port == 0 || (!canLogIn && !server.takesEverybody))
        return std::nullopt;
    candidate.host = *host;
    candidate.takesPassword = !server.isLoginNamed || server.takesPassword;
    candidate.takesOAuth = server.takesOAuth;
    if (canLogIn)
        candidate.user = filledIn(server.username.value_or(QStringLiteral("%EMAILADDRESS%")));
    const bool isUserFine
        = std::all_of(candidate.user.cbegin(), candidate.user.cend(), [](QChar c) { return c.isPrint(); });
    if (!isUserFine || candidate.user.size() > longestUser || (canLogIn && candidate.user.isEmpty()))
        return std::nullopt;
    return candidate;
}

/// One pass: a placeholder that stands in the address itself means nothing.
QString Reader::filledIn(const QString &text) const
{
    const QString domain = QString::fromLatin1(m_address.asciiDomain());
    const std::pair<QStringView, QString> places[] = {
        {u"%EMAILADDRESS%", m_address.localPart() + u'@' + domain},
        {u"%EMAILLOCALPART%", m_address.localPart()},
        {u"%EMAILDOMAIN%", domain},
    };
    QString filled;
    for (qsizetype at = 0; at < text.size() && filled.size() <= longestUser;) {
        const QStringView rest = QStringView(text).mid(at);
        const auto place = std::find_if(std::begin(places), std::end(places),
                                        [&](const auto &p) { return rest.startsWith(p.first); });
        filled += place == std::end(places) ? QString(rest.first()) : place->second;
        at += place == std::end(places) ? 1 : place->first.size();
    }
    return filled;
}

} // namespace

Result<QList<Candidate>, XmlError> readAutoconfig(QByteArrayView document, const mail::AddrSpec &address)
{
    if (document.size() > largestDocumentBytes)
        return XmlError{Problem::TooLarge, QStringLiteral("%1 octets").arg(document.size())};
    if (beginsAsPage(document))
        return XmlError{Problem::WebPage, QStringLiteral("HTML")};
    return Reader(document, address).run();
}

QString boundedName(const QString &name)
{
    QString clean;
    for (const char32_t point : name.simplified().toUcs4()) {
        const QChar::Category category = QChar::category(point);
        const bool isShown = category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Separator_Line && category != QChar::Separator_Paragraph
            && category != QChar::Other_Surrogate;
        if (isShown && clean.size() < longestName - 1)
            clean += QString::fromUcs4(&point, 1);
    }
    return clean.trimmed();
}

} // namespace core::discovery
