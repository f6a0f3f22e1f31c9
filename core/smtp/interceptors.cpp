#include "core/smtp/interceptors.h"

#include <QRegularExpression>

namespace core::smtp
{

namespace
{

struct Product {
    const char *mark; ///< A whole word or words of its certificates' issuer, without regard to case.
    const char *name;
};

// Only names of makers who run no public authority: an issuer must never be accused for its name alone.
constexpr Product products[] = {
    {"avast", "Avast"},
    {"avg", "AVG"},
    {"kaspersky", "Kaspersky"},
    {"eset", "ESET"},
    {"bitdefender", "Bitdefender"},
    {"dr\\.?web|doctor web", "Dr.Web"},
    {"norton web/mail shield|norton antivirus", "Norton"},
    {"mcafee", "McAfee"},
    {"adguard", "AdGuard"},
    {"g data", "G DATA"},
    {"bullguard", "BullGuard"},
    {"360 ?(safe|se|total security|certificate)|qihoo|奇虎", "360"},
    {"huorong|火绒", "Huorong"},
    {"fortinet|fortigate|forticlient", "Fortinet"},
    {"zscaler", "Zscaler"},
    {"netskope|goskope", "Netskope"},
    {"sophos", "Sophos"},
    {"blue ?coat|proxysg", "Blue Coat"},
    {"palo alto networks|pan-os", "Palo Alto Networks"},
    {"cisco umbrella", "Cisco Umbrella"},
    {"opendns", "OpenDNS"},
    {"cloudflare (gateway|for teams|zero trust)", "Cloudflare Gateway"},
    {"forcepoint|websense", "Forcepoint"},
    {"sonicwall", "SonicWall"},
    {"watchguard", "WatchGuard"},
    {"check point (mobile|software|firewall|https inspection)", "Check Point"},
    {"barracuda", "Barracuda"},
    {"smoothwall", "Smoothwall"},
    {"untangle", "Untangle"},
    {"pfsense", "pfSense"},
    {"sangfor|深信服", "Sangfor"},
    {"hillstone|山石网科", "Hillstone"},
    {"topsec|天融信", "Topsec"},
    {"mitmproxy", "mitmproxy"},
    {"charles proxy", "Charles"},
    {"(do_not_trust_)?fiddler(root)?", "Fiddler"},
    {"portswigger|burp", "Burp Suite"},
    {"owasp (zap|zed attack proxy).*", "OWASP ZAP"},
    {"proxyman", "Proxyman"},
    {"http toolkit", "HTTP Toolkit"},
    {"superfish", "Superfish"},
};

QString productNamedIn(const QString &issuer)
{
    for (const Product &product : products) {
        // The ends of a word in Latin letters only: Chinese names stand without blanks.
        const QRegularExpression mark(
            QStringLiteral("(?<![A-Za-z0-9])(%1)(?![A-Za-z0-9])").arg(QString::fromUtf8(product.mark)),
            QRegularExpression::CaseInsensitiveOption);
        if (mark.match(issuer).hasMatch())
            return QString::fromUtf8(product.name);
    }
    return {};
}

} // namespace

QString interceptorIn(const TlsDetails &tls)
{
    QStringList issuers{tls.rootAuthority};
    for (const CertificateFacts &certificate : tls.chain)
        issuers << certificate.issuer << certificate.issuerOrganisation;
    for (const QString &issuer : issuers) {
        if (const QString product = productNamedIn(issuer); !product.isEmpty())
            return product;
    }
    return {};
}

} // namespace core::smtp
