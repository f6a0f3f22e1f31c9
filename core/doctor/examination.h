#pragma once

#include "core/doctor/types.h"
#include "core/smtp/dialler.h"

#include <QObject>

#include <memory>

namespace core::doctor
{

/// Tries an account's settings in a thread of its own, without sending anything, and says what is wrong
/// with them, in the thread it was made in.
///
/// The server hears EHLO, STARTTLS, AUTH, MAIL FROM, RSET and QUIT. The credentials are said once at most,
/// to the account's own server, and only after TLS. When that server is not reached, its other ports are
/// visited as far as EHLO, so that the report can say which one to use; whether to say a secret there is
/// for the person to decide.
///
/// finished() comes exactly once after start(), and last. Destroying the object cancels and waits, which
/// takes no longer than a cancel is heard (within 50 ms).
class Examination : public QObject
{
    Q_OBJECT

public:
    explicit Examination(Request request, QObject *parent = nullptr);
    ~Examination() override;

    /// A person watches: shorter than for sending.
    static smtp::Patience defaultPatience();
    void setPatience(const smtp::Patience &patience); ///< Before start().
    void setResolver(smtp::Resolver resolver); ///< Instead of DNS. Before start().

    void start();
    void cancel();

signals:
    /// A visit begins, the @p index-th of the report; what is said and reached from here on belongs to it.
    void attemptStarted(const core::doctor::Alternative &where, int index);
    void said(const core::smtp::Entry &entry);
    void reached(const core::smtp::StageEvent &event);
    /// After a cancel the report has no findings.
    void finished(const core::doctor::Report &report);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace core::doctor
