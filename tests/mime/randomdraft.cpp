#include "randomdraft.h"

#include <QDir>
#include <QFile>

using namespace core::mail;

namespace
{

/// Words of twelve scripts and of the signs that headers give a meaning to.
const QStringList &vocabulary()
{
    static const QStringList words = {
        QStringLiteral("hello"),
        QStringLiteral("Meeting"),
        QStringLiteral("report"),
        QStringLiteral("Q3"),
        QStringLiteral("Grüße"),
        QStringLiteral("naïve"),
        QStringLiteral("Łódź"),
        QStringLiteral("Ελληνικά"),
        QStringLiteral("Привет"),
        QStringLiteral("Документы"),
        QStringLiteral("你好"),
        QStringLiteral("鸿雁传书"),
        QStringLiteral("𠮷野家"),
        QStringLiteral("日本語の件名"),
        QStringLiteral("カタカナ"),
        QStringLiteral("안녕하세요"),
        QStringLiteral("مرحبا"),
        QStringLiteral("اجتماع"),
        QStringLiteral("שלום"),
        QStringLiteral("नमस्ते"),
        QStringLiteral("สวัสดี"),
        QStringLiteral("բարեւ"),
        QStringLiteral("გამარჯობა"),
        QStringLiteral("👩‍👩‍👧‍👦"),
        QStringLiteral("🎉"),
        QStringLiteral("🇨🇳"),
        QStringLiteral("Vie\u0323\u0302t"),
        QStringLiteral("Doe,"),
        QStringLiteral("\"quoted\""),
        QStringLiteral("back\\slash"),
        QStringLiteral("<angle>"),
        QStringLiteral("a@b"),
        QStringLiteral("(comment)"),
        QStringLiteral("x;y:z"),
        QStringLiteral("100%"),
        QStringLiteral("O'Neil"),
        QStringLiteral("=3D"),
        QStringLiteral("J."),
        QStringLiteral("snake_case"),
        QStringLiteral("what?"),
    };
    return words;
}

} // namespace

RandomDraft::RandomDraft(unsigned seed, const QString &folder)
    : m_random(seed)
    , m_folder(folder)
    , m_seed(seed)
{
}

int RandomDraft::number(int least, int most)
{
    return least + int(m_random() % unsigned(most - least + 1));
}

QString RandomDraft::word()
{
    return vocabulary()[number(0, int(vocabulary().size()) - 1)];
}

QString RandomDraft::words(int most)
{
    QStringList list;
    for (int count = number(1, most); count > 0; --count)
        list.append(word());
    return list.join(u' ');
}

QString RandomDraft::name()
{
    return chance(15) ? QString() : words(chance(10) ? 12 : 3);
}

QString RandomDraft::fileName()
{
    QString text = words(chance(10) ? 15 : 3);
    text.replace(u'/', u'-').replace(u'\\', u'-');
    text.truncate(60);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed() + QStringLiteral(".pdf");
}

QString RandomDraft::paragraph()
{
    switch (number(0, 9)) {
    case 0:
        return QStringLiteral("From the start");
    case 1:
        return QStringLiteral(".");
    case 2:
        return QStringLiteral("-- ");
    case 3:
        return QString(number(900, 3000), u'x');
    case 4:
        return QStringLiteral("trailing space and tab \t");
    case 5:
        return QString();
    default:
        return words(40);
    }
}

Mailbox RandomDraft::mailbox()
{
    static const QStringList domains
        = {QStringLiteral("example.com"), QStringLiteral("mail.example.cn"),
           QStringLiteral("xn--bcher-kva.example"), QStringLiteral("例子.example")};
    const QString local = QStringLiteral("user%1.x+y").arg(number(1, 99999));
    return {name(), *AddrSpec::parse(QString(local + u'@' + domains[number(0, int(domains.size()) - 1)]))};
}

AddressList RandomDraft::mailboxes(int least, int most)
{
    AddressList list;
    for (int count = number(least, most); count > 0; --count)
        list.append(mailbox());
    return list;
}

QByteArray RandomDraft::octets(int most)
{
    QByteArray bytes(number(0, most), '\0');
    for (char &c : bytes)
        c = char(m_random() & 0xff);
    return bytes;
}

Attachment RandomDraft::attachment(int index)
{
    Attachment made{.fileName = fileName(), .mediaType = "application/pdf", .content = octets(400)};
    if (chance(10)) {
        made.mediaType = "message/rfc822";
        made.content = QByteArray("Subject: inner\r\nFrom: a@example.com\r\n\r\nInner text\r\n.\r\n\r\n");
    } else if (chance(15)) {
        made.mediaType = "text/plain";
        made.content = words(20).toUtf8() + (chance(50) ? "\n" : "");
    } else if (chance(10)) {
        const QString path = QDir(m_folder).filePath(QStringLiteral("content-%1-%2").arg(m_seed).arg(index));
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(octets(100'000));
        made.content = FileContent{path};
    }
    return made;
}

Draft RandomDraft::make()
{
    Draft draft;
    draft.from = mailbox();
    draft.to = mailboxes(chance(10) ? 0 : 1, 4);
    draft.cc = mailboxes(0, 2);
    draft.bcc = {Mailbox{QString(), *AddrSpec::parse(u"secret.recipient@hidden.example")}};
    draft.subject = chance(5) ? QString() : words(chance(20) ? 30 : 6);
    if (chance(90)) {
        QStringList paragraphs;
        for (int count = number(1, 6); count > 0; --count)
            paragraphs.append(paragraph());
        draft.body.text = paragraphs.join(u'\n') + QStringLiteral("\nend");
    }
    if (chance(60))
        draft.body.html = QStringLiteral("<p>%1</p>\n<p>end</p>").arg(words(60).toHtmlEscaped());
    for (int index = 0, count = chance(50) ? number(0, 3) : number(0, 20); index < count; ++index)
        draft.attachments.append(attachment(index));
    if (!draft.body.html.isEmpty() && chance(40)) {
        Attachment picture = attachment(99);
        picture.mediaType = "image/png";
        picture.role = Attachment::Role::Inline;
        picture.contentId = "picture@letter";
        draft.attachments.prepend(picture);
    }
    return draft;
}
