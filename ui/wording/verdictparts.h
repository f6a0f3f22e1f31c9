#pragma once

#include "ui/wording/replywording.h"
#include "ui/wording/verdictwording.h"

#include <span>

/// How the sentences about verdicts are put together. Only for the files of this folder.
namespace ui::wording
{

/// What is said about one cause, marked for translation. %1 stands for the server as people call it; a title
/// that begins with it begins with a capital letter.
struct CauseText {
    core::diagnosis::Cause cause;
    const char *surely; ///< Title, a claim.
    const char *probably; ///< Title that says that it is likely only.
    const char *why; ///< A claim, for what is sure; may be null.
    const char *advice; ///< What to do. Claims nothing, so that it fits both.
};

/// Causes that follow each other in the enumeration.
struct CauseRange {
    core::diagnosis::Cause first;
    core::diagnosis::Cause last;

    constexpr bool has(core::diagnosis::Cause cause) const { return first <= cause && cause <= last; }
};

/// Each range has its file. Together they are all causes but Unknown: see verdictwording.cpp.
inline constexpr CauseRange networkCauses{core::diagnosis::Cause::NetworkRefused,
                                          core::diagnosis::Cause::DnsRemoteTempfail};
inline constexpr CauseRange tlsCauses{core::diagnosis::Cause::TlsImplicitOnPlain,
                                      core::diagnosis::Cause::TlsInjection};
inline constexpr CauseRange authCauses{core::diagnosis::Cause::AuthRequired,
                                       core::diagnosis::Cause::AuthServerNotAuthentic};
inline constexpr CauseRange senderCauses{core::diagnosis::Cause::SenderNotOwned,
                                         core::diagnosis::Cause::SenderAccountSuspended};
inline constexpr CauseRange reputationCauses{core::diagnosis::Cause::ReputationIpBlocklist,
                                             core::diagnosis::Cause::ReputationComplaints};
inline constexpr CauseRange recipientCauses{core::diagnosis::Cause::RecipientUnknown,
                                            core::diagnosis::Cause::RecipientPolicy};
inline constexpr CauseRange contentCauses{core::diagnosis::Cause::ContentSpam,
                                          core::diagnosis::Cause::ContentPolicy};
inline constexpr CauseRange rateCauses{core::diagnosis::Cause::RateDaily, core::diagnosis::Cause::RatePlan};
inline constexpr CauseRange serverCauses{core::diagnosis::Cause::ServerBusy,
                                         core::diagnosis::Cause::ProtocolUnsupported};

std::span<const CauseText> networkTexts();
std::span<const CauseText> tlsTexts();
std::span<const CauseText> authTexts();
std::span<const CauseText> senderTexts();
std::span<const CauseText> reputationTexts();
std::span<const CauseText> recipientTexts();
std::span<const CauseText> contentTexts();
std::span<const CauseText> rateTexts();
std::span<const CauseText> serverTexts();

/// Whether @p texts are those of @p range, one each and in order: a new cause without words does not compile.
template<std::size_t N>
consteval bool cover(const CauseText (&texts)[N], CauseRange range)
{
    if (N != std::size_t(range.last) - std::size_t(range.first) + 1)
        return false;
    for (std::size_t i = 0; i < N; ++i) {
        if (std::size_t(texts[i].cause) != std::size_t(range.first) + i || !texts[i].surely
            || !texts[i].probably || !texts[i].advice)
            return false;
    }
    return true;
}

/// The parts of what is said about one verdict, translated and filled.
struct Said {
    QString title;
    QString why; ///< May be empty.
    QString advice;
    QStringList more = {}; ///< Whole sentences that follow: a waiting time, an address.
};

/// Puts what the server's words and the account say into the sentences: the secret by its own name, the
/// address, the limit, the time to wait, and what that provider wants.
void addDetails(Said &said, const core::diagnosis::Verdict &verdict, const VerdictContext &context);

/// What to do about @p verdict at the provider that spoke, in place of the general advice; "" for none.
QString providerAdvice(const core::diagnosis::Verdict &verdict, const VerdictContext &context);

/// The server as a title or sentence about @p cause calls it: the host where it is about the way there, the
/// provider where it is about the account; "" for "the server".
QString serverName(core::diagnosis::Cause cause, const VerdictContext &context);

/// @p text with %1 replaced by @p name, or by "the server", and %2 by @p second. At most 70 characters: the
/// name is left out where it is too long.
QString filledTitle(const QString &text, const QString &name, const QString &second = {});

/// What the letter about @p verdict asks its reader for.
QString letterRequest(const core::diagnosis::Verdict &verdict);

/// A name out of a server's words or an account, fit to stand inside a sentence: one line without control or
/// direction marks and without angle brackets, of at most @p longest characters, shortened in the middle.
QString named(const QString &text, int longest = 40);

/// A server's words for showing: without control and direction marks, a bounded number of characters and
/// lines.
QString quoted(const QString &words);

/// What that provider calls its secret, if it is another than the login password; else "".
QString ownSecret(const VerdictContext &context);

/// Without the blanks that stand between Han characters once a name is filled in.
QString tightened(QString text);

/// "5 minutes"
QString timeSpan(std::chrono::seconds time);
/// "14:05", or with the day if that is not today; "" for no time. Local time.
QString clockTime(const QDateTime &utc);

} // namespace ui::wording
