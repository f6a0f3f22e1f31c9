#pragma once

#include "core/delivery/outbox.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

/// What the tests of this folder write and look at.
namespace letters
{

inline core::mail::AddrSpec address(QStringView text)
{
    return *core::mail::AddrSpec::parse(text);
}

inline core::mail::AddressList list(std::initializer_list<const char16_t *> texts)
{
    core::mail::AddressList list;
    for (const char16_t *text : texts)
        list.append(core::mail::Mailbox{{}, address(QStringView(text))});
    return list;
}

inline core::mail::Draft draft()
{
    core::mail::Draft draft;
    draft.from = core::mail::Mailbox{QStringLiteral("张三"), address(u"practice@hongyan.invalid")};
    draft.to = list({u"one@a.example", u"two@b.example"});
    draft.bcc = list({u"three@c.example"});
    draft.subject = QStringLiteral("鸿雁 brings a letter");
    draft.body.text = QStringLiteral("Hello\n.\nworld");
    return draft;
}

inline core::smtp::Endpoint endpoint(quint16 port, const QByteArray &certificate)
{
    core::smtp::Endpoint endpoint;
    endpoint.host = QStringLiteral("localhost");
    endpoint.port = port;
    endpoint.trustedCertificates = certificate;
    return endpoint;
}

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file below @p folder with its octets.
inline QHash<QString, QByteArray> everything(const QString &folder)
{
    QHash<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all.insert(path, content(path));
    }
    return all;
}

} // namespace letters
