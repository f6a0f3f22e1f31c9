#include "core/delivery/spool.h"

#include "core/delivery/durablefile.h"

#include <algorithm>

namespace core::delivery
{

namespace
{

bool needsSmtpUtf8(const mail::AddressList &list)
{
    const QList<mail::Mailbox> all = mail::mailboxes(list);
    return std::any_of(all.begin(), all.end(),
                       [](const mail::Mailbox &one) { return one.address.needsSmtpUtf8(); });
}

/// Bcc is not in the octets; the envelope looks after itself.
bool needsSmtpUtf8(const mail::Draft &draft)
{
    return (draft.from && draft.from->address.needsSmtpUtf8())
        || (draft.sender && draft.sender->address.needsSmtpUtf8()) || needsSmtpUtf8(draft.to)
        || needsSmtpUtf8(draft.cc) || needsSmtpUtf8(draft.replyTo);
}

smtp::BodyKind bodyKind(mime::Transport transport)
{
    switch (transport) {
    case mime::Transport::SevenBit:
        return smtp::BodyKind::SevenBit;
    case mime::Transport::EightBit:
        return smtp::BodyKind::EightBit;
    case mime::Transport::Binary:
        return smtp::BodyKind::Binary;
    }
    return smtp::BodyKind::Binary;
}

SpoolFailure failure(const mime::WriteError &error, const QString &path, const QString &deviceError)
{
    using Write = mime::WriteError::Kind;
    using Kind = Hindrance::Kind;
    switch (error.kind) {
    case Write::NoSender:
        return Hindrance{Kind::NoSender, error.subject, error.detail};
    case Write::BadField:
        return Hindrance{Kind::BadField, error.subject, error.detail};
    case Write::UnreadableFile:
        return Hindrance{Kind::UnreadableFile, error.subject, error.detail};
    case Write::ChangedFile:
        return Hindrance{Kind::ChangedFile, error.subject, error.detail};
    case Write::BadContent:
    case Write::NotSigned: // Nothing is signed here.
        return Hindrance{Kind::BadContent, error.subject, error.detail};
    case Write::Device:
        return Hindrance{Kind::Disk, path, deviceError};
    case Write::Cancelled:
        return SpoolCancelled{};
    }
    return Hindrance{Kind::Disk, path, error.detail};
}

SpoolOutcome diskFailure(const DurableFile &file, const QString &path)
{
    return SpoolFailure(Hindrance{Hindrance::Kind::Disk, path, file.errorString()});
}

SpoolOutcome commit(DurableFile &file, const QString &path, const mime::Written &written,
                    const std::function<bool()> &isCancelled)
{
    if (isCancelled())
        return SpoolFailure(SpoolCancelled{});
    if (!file.commit())
        return diskFailure(file, path);
    return Spooled{written.sizeBytes, bodyKind(written.needs), written.hasUtf8Headers};
}

/// A long file stops being readable the moment the user wants no more.
class CancellableFile final : public QFile
{
public:
    CancellableFile(const QString &path, const std::function<bool()> &isCancelled)
        : QFile(path)
        , m_isCancelled(isCancelled)
    {
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return m_isCancelled() ? -1 : QFile::readData(data, size);
    }

private:
    const std::function<bool()> &m_isCancelled;
};

} // namespace

SpoolOutcome spoolDraft(const mail::Draft &draft, const QString &path,
                        const std::function<bool()> &isCancelled)
{
    if (!draft.from)
        return SpoolFailure(Hindrance{Hindrance::Kind::NoSender});
    DurableFile file(path);
    if (!file.open())
        return diskFailure(file, path);
    mime::WriteOptions options;
    options.smtpUtf8 = needsSmtpUtf8(draft);
    options.progress = [&](qint64) { return !isCancelled(); };
    const auto written = mime::write(draft, mime::freshStamp(draft.from->address), file.device(), options);
    if (!written)
        return failure(written.error(), path, file.errorString());
    return commit(file, path, *written, isCancelled);
}

SpoolOutcome spoolReady(const QString &source, const QString &path, const Addressed &addressed,
                        const std::function<bool()> &isCancelled)
{
    CancellableFile in(source, isCancelled);
    if (!in.open(QIODevice::ReadOnly))
        return SpoolFailure(Hindrance{Hindrance::Kind::UnreadableFile, source, in.errorString()});
    DurableFile file(path);
    if (!file.open())
        return diskFailure(file, path);
    const auto ready = mime::prepareReady(in, file.device());
    if (isCancelled())
        return SpoolFailure(SpoolCancelled{});
    if (!ready) {
        mime::WriteError error = ready.error();
        if (error.kind == mime::WriteError::Kind::UnreadableFile)
            error.subject = source;
        return failure(error, path, file.errorString());
    }
    if (const auto hindrance = addressed(*ready))
        return SpoolFailure(*hindrance);
    return commit(file, path, ready->written, isCancelled);
}

} // namespace core::delivery
