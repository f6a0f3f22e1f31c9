#pragma once

#include "core/secrets/envtext.h"

#include <optional>

namespace core::secrets
{

/// The environment variables of this process and, for those that are not set there, the lines of one .env
/// file.
///
/// For people: put lines such as `HONGYAN_OAUTH_GOOGLE_CLIENT_ID=…`, or the variable that an account names,
/// into `.env` in Hongyan's own configuration folder and make it yours alone (`chmod 600 .env`).
/// resources/env.example is such a file with every name in it; the grammar is at EnvText. A variable of the
/// process wins over the file, and an empty value counts as not set, in both. A .env in the current folder
/// is never read: a downloaded folder must not change accounts.
///
/// A file that others may read or that is not ours, also through a link that leads out of its folder, is not
/// used at all, and problems() says so. The file is read anew each time, and nothing of it is kept in
/// between.
class Environment
{
public:
    struct Problems {
        std::optional<Error> file; ///< Why nothing of the file counts; an absent file is not a problem.
        QList<EnvText::BadLine> lines;

        bool isEmpty() const { return !file && lines.isEmpty(); }
    };

    explicit Environment(const QString &envFile);

    /// NotFound, about the variable, or what is wrong with the file where the process has no such variable.
    Result<QByteArray, Error> read(const QString &name) const;
    std::optional<QByteArray> value(const QString &name) const; ///< The same without the reason.
    Problems problems() const;

    QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace core::secrets
