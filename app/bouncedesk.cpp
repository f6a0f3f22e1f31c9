#include "app/bouncedesk.h"

#include "core/mime/read.h"
#include "ui/bounce/bouncewindow.h"
#include "ui/widgets/inbackground.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace app
{

using core::diagnosis::Remedy;
using core::diagnosis::Verdict;
using ui::bounce::BounceWindow;

namespace
{

constexpr qint64 headerBytes = 64 * 1024;

/// What can be done from here. A letter that was sent long ago has no account or recipients to be changed, so
/// such remedies stay words.
bool canBeDone(const Remedy &remedy)
{
    switch (remedy.kind) {
    case Remedy::Kind::OpenProviderPage:
    case Remedy::Kind::OpenCredentialPage:
    case Remedy::Kind::LookUpListing:
    case Remedy::Kind::ContactProvider:
        return QUrl(remedy.url).scheme() == u"https" || QUrl(remedy.url).scheme() == u"http";
    case Remedy::Kind::CheckDomain:
    case Remedy::Kind::CopyForAdministrator:
    case Remedy::Kind::ShowDetails:
        return true;
    default:
        return false;
    }
}

QByteArray messageIdOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QByteArray header = file.read(headerBytes);
    QBuffer buffer(&header);
    buffer.open(QIODevice::ReadOnly);
    const auto part = core::mime::read(buffer);
    return part ? part->fieldBody("message-id").trimmed() : QByteArray();
}

/// The one of @p paths whose letter has this id; empty if none.
QString letterWithId(const QStringList &paths, const QByteArray &messageId)
{
    for (const QString &path : paths) {
        if (messageIdOf(path) == messageId)
            return path;
    }
    return {};
}

} // namespace

BounceDesk::BounceDesk(core::delivery::Outbox &outbox, core::diagnosis::Rules rules, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_rules(std::move(rules))
{
    connect(&outbox, &core::delivery::Outbox::recordsLoaded, this, &BounceDesk::lookThrough);
}

BounceDesk::~BounceDesk() = default;

void BounceDesk::show()
{
    if (!m_window)
        createWindow();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void BounceDesk::createWindow()
{
    m_window = std::make_unique<BounceWindow>();
    connect(m_window.get(), &BounceWindow::fileGiven, this, &BounceDesk::explainFile);
    connect(m_window.get(), &BounceWindow::textGiven, this, &BounceDesk::explainText);
    connect(m_window.get(), &BounceWindow::remedyChosen, this, &BounceDesk::carryOut);
    connect(m_window.get(), &BounceWindow::letterRequested, this,
            [this] { emit openRequested(m_letterPath); });
}

void BounceDesk::explainFile(const QString &path)
{
    show();
    const quint64 turn = ++m_turn;
    ui::inBackground(
        this, [path, rules = m_rules] { return explainBounceFile(path, rules); },
        [this, turn, path](const std::optional<BounceExplanation> &explanation) {
            if (turn != m_turn)
                return;
            if (explanation)
                return take(*explanation);
            m_shown = {};
            m_window->showUnreadable(QFileInfo(path).fileName());
            emit explained();
        });
}

void BounceDesk::explainText(const QByteArray &message)
{
    show();
    const quint64 turn = ++m_turn;
    ui::inBackground(
        this, [message, rules = m_rules] { return explainBounce(message, rules); },
        [this, turn](const BounceExplanation &explanation) {
            if (turn == m_turn)
                take(explanation);
        });
}

void BounceDesk::take(BounceExplanation explanation)
{
    m_shown = std::move(explanation);
    for (Verdict &verdict : m_shown.verdicts)
        verdict.remedies.removeIf([](const Remedy &remedy) { return !canBeDone(remedy); });
    m_letterPath.clear();
    m_window->setBounce(m_shown.bounce, m_shown.verdicts, m_shown.source);
    findLetter();
    emit explained();
}

void BounceDesk::findLetter()
{
    m_awaitsRecords = !m_shown.bounce.original.messageId.isEmpty();
    if (m_awaitsRecords)
        m_outbox.loadRecords();
}

void BounceDesk::lookThrough(const QList<core::delivery::Record> &records)
{
    if (!std::exchange(m_awaitsRecords, false))
        return;
    QStringList paths;
    for (const core::delivery::Record &record : records) {
        if (!record.spoolPath.isEmpty())
            paths.append(record.spoolPath);
    }
    ui::inBackground(
        this,
        [paths, messageId = m_shown.bounce.original.messageId.toUtf8()] {
            return letterWithId(paths, messageId);
        },
        [this, turn = m_turn](const QString &path) {
            if (turn != m_turn || path.isEmpty())
                return;
            m_letterPath = path;
            m_window->setLetterKnown(true);
        });
}

void BounceDesk::carryOut(const Remedy &remedy, int recipient)
{
    switch (remedy.kind) {
    case Remedy::Kind::CopyForAdministrator:
        if (recipient >= 0 && recipient < m_shown.verdicts.size())
            QGuiApplication::clipboard()->setText(administratorLetter(m_shown, recipient));
        return;
    case Remedy::Kind::CheckDomain:
        emit domainCheckRequested(remedy.target);
        return;
    default:
        if (canBeDone(remedy))
            QDesktopServices::openUrl(QUrl(remedy.url));
        return;
    }
}

} // namespace app
