#include "ui/protocol/stagehtml.h"

#include "ui/protocol/transcriptdelegate.h"
#include "ui/widgets/icon.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>

namespace ui::protocol
{

using core::smtp::CertificateFacts;
using core::smtp::Entry;
using core::smtp::StageEvent;
using core::smtp::TlsDetails;

namespace
{

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(StageDetail)
};

QString link(const QString &target, const QString &text, const QColor &ink)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(target, ink.name(), text.toHtmlEscaped());
}

QString lineLink(const StageContent::Line &line, const QPalette &palette)
{
    const QColor ink
        = line.entry.isUnexpected ? toneColour(Tone::Negative, palette) : palette.color(QPalette::Text);
    const QString words = line.entry.isUnexpected ? QStringLiteral("✗ ") + line.entry.text : line.entry.text;
    return link(QStringLiteral("line:%1").arg(line.number), words, ink);
}

/// The explanation of @p line, if it is the open one, as a cell of @p columns columns before it.
QString explanationRow(const StageContent::Line &line, const StageFolds &folds, int columns,
                       const QPalette &palette)
{
    if (line.number != folds.explainedLine || !folds.explain)
        return {};
    const QString text = folds.explain(line.number);
    return QStringLiteral("<tr><td colspan=\"%1\"></td><td style=\"color:%2\"><i>%3</i></td></tr>")
        .arg(QString::number(columns), quietTextColour(palette).name(), text.toHtmlEscaped());
}

/// In pairs, as tools that one compares it with show it.
QString fingerprint(const QByteArray &hex)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < hex.size(); i += 2)
        pairs << QString::fromLatin1(hex.mid(i, 2)).toUpper();
    return pairs.join(u':');
}

QString lockHtml(const Entry &entry)
{
    if (entry.speaker == Entry::Speaker::Note)
        return {};
    return entry.isEncrypted ? QStringLiteral("<img src=\"lock\" style=\"vertical-align:middle\"/>")
                             : QStringLiteral("<img src=\"unlock\" style=\"vertical-align:middle\"/>");
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// Rows of a name and what belongs to it.
class Rows
{
public:
    explicit Rows(const QPalette &palette)
        : m_palette(palette)
        , m_quiet(quietTextColour(palette))
    {
    }

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            addHtml(name, value.toHtmlEscaped());
    }
    void addHtml(const QString &name, const QString &value)
    {
        m_html += QStringLiteral("<tr><td style=\"color:%1; padding-right:16px; white-space:nowrap\">%2</td>"
                                 "<td>%3</td></tr>")
                      .arg(m_quiet.name(), name.toHtmlEscaped(), value);
    }
    void addRaw(const QString &html) { m_html += html; }
    void addCertificate(const CertificateFacts &certificate, int place, const StageFolds &folds);
    void addTls(const TlsDetails &tls, const StageFolds &folds);

    QString table() const
    {
        return m_html.isEmpty() ? QString()
                                : QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">") + m_html
                + QStringLiteral("</table>");
    }

private:
    const QPalette &m_palette;
    QColor m_quiet;
    QString m_html;
};

QString keyText(const CertificateFacts &certificate)
{
    if (certificate.keyAlgorithm.isEmpty())
        return {};
    return certificate.keyBits > 0
        ? Texts::tr("%1, %2 bits").arg(certificate.keyAlgorithm, QLocale().toString(certificate.keyBits))
        : certificate.keyAlgorithm;
}

void Rows::addCertificate(const CertificateFacts &certificate, int place, const StageFolds &folds)
{
    const bool isOpen = folds.certificates.contains(place);
    const QString summary = Texts::tr("%1, issued by %2, valid from %3 to %4")
                                .arg(certificate.subject, certificate.issuer, day(certificate.notBefore),
                                     day(certificate.notAfter));
    const QString sign = isOpen ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    addHtml(
        place == 0 ? Texts::tr("Certificate") : Texts::tr("Vouched for by"),
        link(QStringLiteral("certificate:%1").arg(place), sign + summary, m_palette.color(QPalette::Text)));
    if (!isOpen)
        return;
    add(Texts::tr("Subject"), certificate.subject);
    const QString &organisation = certificate.issuerOrganisation;
    add(Texts::tr("Issuer"),
        organisation.isEmpty() || organisation == certificate.issuer
            ? certificate.issuer
            : Texts::tr("%1 (%2)", "issuer and its organisation").arg(certificate.issuer, organisation));
    if (certificate.notBefore.isValid())
        add(Texts::tr("Valid from"), moment(certificate.notBefore));
    if (certificate.notAfter.isValid())
        add(Texts::tr("Valid until"), moment(certificate.notAfter));
    add(Texts::tr("Good for"), certificate.names.join(QStringLiteral(", ")));
    add(Texts::tr("Key"), keyText(certificate));
    add(Texts::tr("SHA-256"), fingerprint(certificate.sha256));
}

void Rows::addTls(const TlsDetails &tls, const StageFolds &folds)
{
    if (!tls.protocol.isEmpty())
        add(Texts::tr("Encryption"),
            tls.cipher.isEmpty() ? tls.protocol : Texts::tr("%1 with %2").arg(tls.protocol, tls.cipher));
    for (int i = 0; i < tls.chain.size(); ++i)
        addCertificate(tls.chain.at(i), i, folds);
    add(Texts::tr("Trusted because of"), tls.rootAuthority);
}

QString timeText(const StageContent &content)
{
    if (!content.spent)
        return {};
    const double ended = static_cast<double>(content.event->at.count()) / 1e6;
    //: How long a stage took, and when it ended, counted from the begin of the attempt in seconds.
    return Texts::tr("%1, ended at %2 s")
        .arg(wording::duration(*content.spent), QLocale().toString(ended, 'f', 3));
}

} // namespace

QString factsHtml(const StageContent &content, const StageFolds &folds, const QPalette &palette)
{
    if (!content.event)
        return {};
    const StageEvent &event = *content.event;
    Rows rows(palette);
    rows.add(Texts::tr("Time"), timeText(content));
    rows.add(Texts::tr("Server"), event.host);
    for (const QString &address : event.addresses)
        rows.add(Texts::tr("Address"), address);
    rows.add(Texts::tr("No answer from"), event.silentAddresses.join(QStringLiteral(", ")));
    rows.addTls(event.error && event.tls.chain.isEmpty() ? event.error->tls : event.tls, folds);
    for (const QString &capability : event.capabilities) {
        const QString meaning = wording::capabilitySentence(capability);
        rows.add(capability, meaning.isEmpty() ? Texts::tr("An extension of this server.") : meaning);
    }
    rows.add(Texts::tr("Method"), QString::fromLatin1(event.mechanism));
    for (const StageContent::Answer &answer : content.answers) {
        rows.addHtml(answer.recipient, lineLink(answer.reply, palette));
        rows.addRaw(explanationRow(answer.reply, folds, 1, palette));
    }
    if (content.hasMoreAnswers)
        rows.add(QStringLiteral("…"),
                 Texts::tr("The answers for the other recipients are in the transcript."));
    if (event.sentBytes > 0)
        rows.add(Texts::tr("Size"), wording::size(event.sentBytes));
    // The lines of the conversation have the answer already, unless nobody kept them.
    if (content.lines.isEmpty() && content.answers.isEmpty())
        rows.add(Texts::tr("Answer"), event.reply);
    return rows.table();
}

QString linesHtml(const StageContent &content, const StageFolds &folds, const QPalette &palette)
{
    if (content.lines.isEmpty())
        return {};
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString quiet = quietTextColour(palette).name();
    const QString cell = QStringLiteral(
        "<td align=\"%1\" style=\"color:%2; padding-right:12px; white-space:nowrap\">%3</td>");
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\" style=\"font-family:'%1'\">")
                       .arg(fixed.family().toHtmlEscaped());
    for (const StageContent::Line &line : content.lines) {
        html += QStringLiteral("<tr>")
            + cell.arg(QStringLiteral("right"), quiet, TranscriptDelegate::timeText(line.entry))
            + cell.arg(QStringLiteral("left"), quiet, lockHtml(line.entry))
            + cell.arg(QStringLiteral("left"), quiet, TranscriptDelegate::speakerSign(line.entry))
            + QStringLiteral("<td>%1</td></tr>").arg(lineLink(line, palette))
            + explanationRow(line, folds, 3, palette);
    }
    return html + QStringLiteral("</table>");
}

} // namespace ui::protocol
