#include "app/messagesource.h"

#include "core/mime/write.h"

#include <QCoreApplication>
#include <QIODevice>

namespace app
{

namespace
{

constexpr int shownLines = 3;
constexpr qsizetype longest = 4 * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(app::MessageSource)
};

bool isBase64(QByteArrayView line)
{
    return line.size() == 76 && std::all_of(line.begin(), line.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
                   || c == '/';
           });
}

/// Keeps what a person would read of what is written to it.
class Digest : public QIODevice
{
public:
    Digest() { open(WriteOnly); }

    QString take()
    {
        endRun();
        return QString::fromUtf8(m_text + m_rest);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_rest.append(data, size);
        qsizetype at = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', at)) {
            addLine(QByteArrayView(m_rest).sliced(at, end - at));
            at = end + 1;
        }
        m_rest.remove(0, at);
        return size;
    }

private:
    void addLine(QByteArrayView line)
    {
        if (line.endsWith('\r'))
            line.chop(1);
        m_run = isBase64(line) ? m_run + 1 : m_run;
        if (!isBase64(line))
            endRun();
        if (m_run <= shownLines && m_text.size() < longest)
            m_text.append(line).append('\n');
    }

    void endRun()
    {
        if (m_run > shownLines)
            m_text += '[' + Texts::tr("%n line(s) of base64 left out", nullptr, m_run - shownLines).toUtf8()
                + "]\n";
        m_run = 0;
    }

    QByteArray m_text;
    QByteArray m_rest;
    int m_run = 0;
};

} // namespace

QString messageSource(const core::mail::Draft &draft)
{
    core::mail::Draft letter = draft;
    if (!letter.from)
        letter.from = core::mail::Mailbox{{}, *core::mail::AddrSpec::parse(u"sender@hongyan.invalid")};
    Digest digest;
    const auto written = core::mime::write(letter, core::mime::freshStamp(letter.from->address), digest);
    if (!written)
        return Texts::tr("The letter cannot be written: %1 (%2)")
            .arg(written.error().subject, written.error().detail);
    return digest.take();
}

} // namespace app
