#include "app/notready.h"

#include "app/commandlinetext.h"
#include "app/exitcodes.h"
#include "ui/wording/oauthwording.h"
#include "ui/wording/secretwording.h"

namespace app
{

QString notReadyText(const NotReady &reason, const QString &providerName)
{
    switch (reason.kind) {
    case NotReady::Kind::NeedsPassword:
        return CommandLineText::tr("There is no password for this account.");
    case NotReady::Kind::NeedsSignIn:
    case NotReady::Kind::SignInProblem:
        return ui::wording::oauthProblem(*reason.signInError, providerName);
    case NotReady::Kind::SecretProblem:
        return ui::wording::secretProblem(*reason.secretError);
    case NotReady::Kind::BadCertificateFile:
        return CommandLineText::tr("This file cannot be read: %1").arg(reason.subject);
    case NotReady::Kind::PracticeNotRunning:
        return CommandLineText::tr("The practice server did not start: %1").arg(reason.subject);
    }
    return {};
}

int exitCodeFor(const NotReady &reason)
{
    switch (reason.kind) {
    case NotReady::Kind::NeedsSignIn:
    case NotReady::Kind::SignInProblem:
    case NotReady::Kind::SecretProblem:
        return SigningIn;
    case NotReady::Kind::NeedsPassword:
    case NotReady::Kind::BadCertificateFile:
    case NotReady::Kind::PracticeNotRunning:
        break;
    }
    return Usage;
}

} // namespace app
