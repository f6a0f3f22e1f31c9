#pragma once

#include "ui/wording/verdictwording.h"

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

/// What the tests of the sentences about verdicts share.
namespace samples
{

using core::diagnosis::Cause;
using core::diagnosis::Certainty;
using core::diagnosis::Verdict;
using ui::wording::VerdictContext;

/// Finished translations of the context "Wording", straight from a file of Qt Linguist: with plural forms the
/// last one counts.
class TsFile : public QTranslator
{
public:
    explicit TsFile(const QString &language)
    {
        QFile file(QStringLiteral(HONGYAN_SOURCE "/translations/hongyan_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement())
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation" && context == u"Wording" && xml.attributes().isEmpty())
                read(xml, source);
        }
    }

    bool isEmpty() const override { return m_texts.isEmpty(); }
    bool has(const QString &source) const { return !m_texts.value(source).isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Wording") == 0 ? m_texts.value(QString::fromUtf8(source)) : QString();
    }

private:
    void read(QXmlStreamReader &xml, const QString &source)
    {
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        m_texts.insert(source, text.section(u'\n', -1).trimmed());
    }

    QHash<QString, QString> m_texts;
};

inline Verdict verdict(Cause cause, Certainty certainty)
{
    Verdict made;
    made.cause = cause;
    made.certainty = certainty;
    made.actor = usualActor(cause);
    made.retry = usualRetry(cause);
    made.stage = core::smtp::Stage::Auth;
    made.evidence.rule = QStringLiteral("general.words");
    made.evidence.code = 550;
    made.evidence.enhanced = "5.7.1";
    made.evidence.words = QStringLiteral("550 5.7.1 zyx wvu");
    return made;
}

/// With everything that a server may have said.
inline Verdict talkative(Verdict verdict)
{
    verdict.parameters.retryAfter = std::chrono::minutes(5);
    verdict.parameters.limit = 10'000'000;
    verdict.parameters.blocklist = QStringLiteral("Spamhaus");
    verdict.parameters.address = QStringLiteral("li.wei@example.cn");
    verdict.parameters.ip = QStringLiteral("192.0.2.7");
    verdict.parameters.reference = QStringLiteral("AS345");
    return verdict;
}

inline VerdictContext fullContext(bool isChinese)
{
    VerdictContext context;
    context.host = QStringLiteral("smtp.example.org");
    context.provider = isChinese ? QStringLiteral("阿雁邮箱") : QStringLiteral("Goose Mail");
    context.secretWord = isChinese ? QStringLiteral("授权码") : QStringLiteral("authorization code");
    context.from = QStringLiteral("zhang@example.cn");
    context.user = QStringLiteral("zhang@example.org");
    context.recipient = QStringLiteral("li.wei@example.cn");
    context.othersCount = 7;
    return context;
}

} // namespace samples
