#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

/// What a TLS server shows: a certificate and its key.
struct Identity {
    QSslCertificate certificate = QSslCertificate();
    QSslKey key;
};

/// A private certificate authority with good and bad certificates, made by openssl in a temporary
/// folder.
class Certificates
{
public:
    Certificates()
    {
        write(
            "ca.cnf",
            "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n"
            "policy=p\ncopy_extensions=copy\nunique_subject=no\n[p]\ncommonName=supplied\n");
        write("index.txt", "");
        write("serial", "01\n");
        openssl({"ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", "ca.key"});
        openssl({"ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", "leaf.key"});
        openssl({"req", "-x509", "-new", "-key", "ca.key", "-subj", "/CN=Private Test CA", "-days", "30",
                 "-out", "ca.pem"});
        good = issue("good", "DNS:localhost,IP:127.0.0.1,IP:::1", "20990101000000Z");
        wrongHost = issue("wrong", "DNS:elsewhere.example", "20990101000000Z");
        expired = issue("expired", "DNS:localhost,IP:127.0.0.1", "20200201000000Z");
        openssl({"req", "-x509", "-new", "-key", "leaf.key", "-subj", "/CN=localhost", "-days", "30",
                 "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-out", "self.pem"});
        selfSigned = load("self.pem");
        authority = read("ca.pem");
    }

    QByteArray authority; ///< PEM; what a client of the good ones must trust.
    Identity good;
    Identity wrongHost;
    Identity expired;
    Identity selfSigned; ///< For localhost, issued by nobody.

private:
    Identity issue(const QByteArray &name, const QByteArray &names, const QByteArray &notAfter)
    {
        openssl({"req", "-new", "-key", "leaf.key", "-subj", "/CN=" + name, "-addext",
                 "subjectAltName=" + names, "-out", name + ".csr"});
        openssl({"ca", "-batch", "-notext", "-config", "ca.cnf", "-in", name + ".csr", "-cert", "ca.pem",
                 "-keyfile", "ca.key", "-startdate", "20200101000000Z", "-enddate", notAfter, "-out",
                 name + ".pem"});
        return load(name + ".pem");
    }

    void openssl(const QByteArrayList &arguments)
    {
        QStringList list;
        for (const QByteArray &argument : arguments)
            list.append(QString::fromLatin1(argument));
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), list);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl %s: %s", arguments.join(' ').constData(), process.readAll().constData());
    }

    QByteArray read(const QByteArray &name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QFile::WriteOnly))
            file.write(text);
    }

    Identity load(const QByteArray &name) const
    {
        return {QSslCertificate(read(name)), QSslKey(read("leaf.key"), QSsl::Ec)};
    }

    QTemporaryDir m_folder;
};
