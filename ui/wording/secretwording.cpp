#include "ui/wording/secretwording.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::account::SecretSource;
using core::secrets::Error;
using core::secrets::KeyringState;

namespace
{

QString storeName(const QString &subject)
{
    return subject.isEmpty() ? Phrases::tr("The key store", "at the start of a sentence") : subject;
}

QString notFound(const QString &subject)
{
    return subject.isEmpty()
        ? Phrases::tr("The password is not known yet. Enter it.")
        : Phrases::tr("No password was found in “%1”. Enter it again, or choose another place for it.")
              .arg(subject);
}

QString readOnly(const QString &subject)
{
    return subject.isEmpty()
        ? Phrases::tr("Hongyan cannot keep a password there. Choose another place for it.")
        : Phrases::tr("Hongyan only reads the environment variable %1. Change it where it is set, or choose "
                      "another place for the password.")
              .arg(subject);
}

QString notOwned(const QString &path)
{
    const QString sentences
        = Phrases::tr("The file “%1” is not yours or leads to another folder, so it was not "
                      "used. Put one of your own in its place.");
    return sentences.arg(path);
}

QString unwritable(const QString &subject)
{
    return subject.isEmpty()
        ? Phrases::tr("The password could not be saved. Try again, or choose another place for it.")
        : Phrases::tr("The password could not be saved in “%1”. Try again, or choose another place for it.")
              .arg(subject);
}

QString unreadable(const QString &subject)
{
    return subject.isEmpty()
        ? Phrases::tr("The password could not be read. Enter it again, or choose another place for it.")
        : Phrases::tr(
              "The password could not be read from “%1”. Enter it again, or choose another place for it.")
              .arg(subject);
}

} // namespace

QString secretProblem(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return notFound(error.subject);
    case Error::Kind::Locked:
        return Phrases::tr("%1 is locked. Unlock it and try again.").arg(storeName(error.subject));
    case Error::Kind::Denied:
        return Phrases::tr(
                   "%1 did not let Hongyan in. Allow it when you are asked, or choose another place for the "
                   "password.")
            .arg(storeName(error.subject));
    case Error::Kind::NoStore:
        return Phrases::tr(
            "No key store is running on this computer. Keep the password in memory until Hongyan is "
            "closed, name an environment variable, or use a file.");
    case Error::Kind::TooOpen:
        return Phrases::tr(
                   "Others can read the file “%1”, so it was not used. Allow only yourself to read it: "
                   "chmod 600.")
            .arg(error.subject);
    case Error::Kind::NotOwned:
        return notOwned(error.subject);
    case Error::Kind::Unreadable:
        return unreadable(error.subject);
    case Error::Kind::Unwritable:
        return unwritable(error.subject);
    case Error::Kind::TooLarge:
        return Phrases::tr(
            "This is too long to be a password. Check that the right text or file was chosen.");
    case Error::Kind::TimedOut:
        return Phrases::tr("%1 did not answer in time. Look for a question it may be asking, and try again.")
            .arg(storeName(error.subject));
    case Error::Kind::ReadOnly:
        return readOnly(error.subject);
    }
    return {};
}

QString placeName(const SecretSource &source, const KeyringState &keyring)
{
    switch (source.kind) {
    case SecretSource::Kind::None:
        return Phrases::tr("Nowhere: no password is needed");
    case SecretSource::Kind::Session:
        return Phrases::tr("In memory, until Hongyan is closed");
    case SecretSource::Kind::Environment:
        return source.name.isEmpty() ? Phrases::tr("From an environment variable")
                                     : Phrases::tr("From the environment variable %1").arg(source.name);
    case SecretSource::Kind::Practice:
        return Phrases::tr("In the practice server");
    case SecretSource::Kind::Keyring:
        return keyring.name.isEmpty() ? Phrases::tr("In your desktop's key store")
                                      : Phrases::tr("In your desktop's key store (%1)").arg(keyring.name);
    case SecretSource::Kind::File:
        return Phrases::tr("In a file on this computer, not encrypted");
    }
    return {};
}

} // namespace ui::wording
