#include "ui/verdict/outcomelist.h"
#include "ui/verdict/verdictcard.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using core::delivery::State;
using core::diagnosis::Cause;
using core::diagnosis::Certainty;
using core::diagnosis::Outcome;
using core::diagnosis::Remedy;
using core::diagnosis::Verdict;
using core::mail::AddrSpec;
using ui::verdict::LetterCase;
using ui::verdict::VerdictCard;
using Place = VerdictCard::Place;

namespace
{

Verdict verdict(Cause cause, const QString &words, const QList<Remedy> &remedies)
{
    Verdict made;
    made.cause = cause;
    made.certainty = Certainty::Sure;
    made.stage = core::smtp::Stage::Recipients;
    made.evidence.words = words;
    made.remedies = remedies;
    return made;
}

LetterCase letter(State state)
{
    LetterCase made;
    made.record.id = QStringLiteral("1");
    made.record.state = state;
    return made;
}

} // namespace

/// What a card offers, where it stands.
class TestVerdictCard : public QObject
{
    Q_OBJECT

private slots:
    void aSentLetterIsNotOfferedAgain();
    void anUnknownOutcomeIsNeverSentAgainFirst_data();
    void anUnknownOutcomeIsNeverSentAgainFirst();
    void theChosenRecipientsReasonIsShown();
    void whatIsTheSameForAllIsNoList();
    void hostileWordsStayText();
    void theReportNamesCauseAndVersions();

private:
    static QStringList buttons(const VerdictCard &card)
    {
        QStringList names;
        for (const auto *button : card.findChildren<QPushButton *>()) {
            if (!button->isHidden() && button->objectName() != u"close")
                names.append(button->objectName());
        }
        return names;
    }
};

void TestVerdictCard::aSentLetterIsNotOfferedAgain()
{
    const VerdictCard card(letter(State::Sent), Place::History);
    QCOMPARE(buttons(card), QStringList{QStringLiteral("copyReport")});
}

void TestVerdictCard::anUnknownOutcomeIsNeverSentAgainFirst_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("composer") << Place::Composer;
    QTest::newRow("history") << Place::History;
}

void TestVerdictCard::anUnknownOutcomeIsNeverSentAgainFirst()
{
    QFETCH(Place, place);
    LetterCase unknown = letter(State::Unknown);
    unknown.judgement.verdict
        = verdict(Cause::NetworkOutcomeUnknown, {}, {{.kind = Remedy::Kind::LookIntoSentFolder}});

    const QStringList names = buttons(VerdictCard(unknown, place));

    QVERIFY(names.contains(QStringLiteral("sendAnyway")));
    QVERIFY(names.first() != u"sendAnyway");
    QVERIFY(!names.contains(QStringLiteral("retryNow")));
}

void TestVerdictCard::theChosenRecipientsReasonIsShown()
{
    LetterCase partly = letter(State::PartlySent);
    const AddrSpec li = *AddrSpec::parse(u"li@x.example");
    const AddrSpec ops = *AddrSpec::parse(u"ops@x.example");
    const Verdict gone
        = verdict(Cause::RecipientUnknown, QStringLiteral("550 no such user"),
                  {{.kind = Remedy::Kind::EditRecipients, .target = QStringLiteral("li@x.example")}});
    const Verdict policy = verdict(Cause::RecipientPolicy, QStringLiteral("550 our policy"),
                                   {{.kind = Remedy::Kind::CopyForAdministrator}});
    partly.judgement.outcomes = {{li, Outcome::State::Refused, gone}, {ops, Outcome::State::Refused, policy}};
    partly.judgement.verdict = gone;
    partly.judgement.hasSeveralReasons = true;
    partly.record.receipt.refused = {{li, {}}, {ops, {}}};
    VerdictCard card(partly, Place::Composer);
    auto *list = card.findChild<ui::verdict::OutcomeList *>();
    QVERIFY(list);
    const QString whole = card.title();

    list->setCurrentItem(list->topLevelItem(1));
    QCOMPARE(card.findChild<QLabel *>(QStringLiteral("serverWords"))->text(),
             QStringLiteral("550 our policy"));
    QVERIFY(buttons(card).contains(QStringLiteral("copyForAdministrator")));
    QVERIFY(!buttons(card).contains(QStringLiteral("editRecipients")));

    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(card.title(), whole);
    QVERIFY(buttons(card).contains(QStringLiteral("editRecipients")));
}

void TestVerdictCard::whatIsTheSameForAllIsNoList()
{
    LetterCase failed = letter(State::Failed);
    failed.judgement.verdict = verdict(Cause::AuthBadCredentials, QStringLiteral("535 no"), {});
    failed.judgement.outcomes = {{*AddrSpec::parse(u"a@x.example"), Outcome::State::NotTried, {}},
                                 {*AddrSpec::parse(u"b@x.example"), Outcome::State::NotTried, {}}};
    const VerdictCard card(failed, Place::Composer);
    QVERIFY(!card.findChild<ui::verdict::OutcomeList *>());
}

void TestVerdictCard::hostileWordsStayText()
{
    LetterCase failed = letter(State::Failed);
    failed.judgement.verdict = verdict(
        Cause::Unknown,
        QStringLiteral("550 <b>bold</b><img src=\"file:///x\">\n<a href=\"https://evil.example\">here</a>"),
        {});
    const VerdictCard card(failed, Place::Composer);

    for (const auto *label : card.findChildren<QLabel *>())
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
    QVERIFY(card.findChild<QLabel *>(QStringLiteral("serverWords"))->text().contains(u"<b>bold</b>"));
}

void TestVerdictCard::theReportNamesCauseAndVersions()
{
    LetterCase failed = letter(State::Failed);
    failed.judgement.verdict = verdict(Cause::ContentSpam, QStringLiteral("554 spam"), {});
    const QString report = VerdictCard(failed, Place::Composer).report();

    QVERIFY(report.contains(u"content.spam"));
    QVERIFY(report.contains(u"554 spam"));
    QVERIFY(report.contains(QStringLiteral("Hongyan " HONGYAN_VERSION)));
    QVERIFY(report.contains(QLatin1String(qVersion())));
}

Q_DECLARE_METATYPE(ui::verdict::VerdictCard::Place)

QTEST_MAIN(TestVerdictCard)
#include "tst_verdictcard.moc"
