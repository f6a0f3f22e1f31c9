#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ui::practice
{

/// A received letter as the list shows it.
struct Letter {
    QString path; ///< The .eml file; names the letter everywhere.
    QString sender; ///< From the envelope.
    QStringList recipients; ///< From the envelope.
    QDateTime receivedAt;
    QString from; ///< From the header, readable.
    QString subject;

    bool operator==(const Letter &) const = default;
};

/// A part of the message's MIME tree.
struct StructureNode {
    QString mediaType;
    QString transferEncoding; ///< Empty: none given.
    QString fileName;
    qint64 sizeBytes = 0; ///< As transferred.
    QList<StructureNode> children;

    bool operator==(const StructureNode &) const = default;
};

struct LetterAttachment {
    int index = 0; ///< For saving and opening it.
    QString fileName;
    QString mediaType;
    qint64 sizeBytes = 0;

    bool operator==(const LetterAttachment &) const = default;
};

/// An opened letter with everything the window shows of it. Prepared beforehand: the window reads no file.
struct LetterView {
    /// So much of the source is shown at most.
    static constexpr qint64 sourceLimitBytes = 2 * 1024 * 1024;

    Letter letter;
    QString to; ///< Header fields, readable.
    QString cc;
    QString date;
    QString text; ///< The plain text, if the letter has one.
    QString html; ///< As received; the window cleans it before it shows it.
    QHash<QString, QByteArray> inlineParts; ///< Pictures by content id, without brackets.
    QList<LetterAttachment> attachments;
    StructureNode structure;
    QByteArray source; ///< The first sourceLimitBytes.
    qint64 sizeBytes = 0; ///< Of the whole message.
};

/// A way the practice server can behave.
struct ScenarioChoice {
    QString id;
    QString title;
    QString explanation;

    bool operator==(const ScenarioChoice &) const = default;
};

/// Envelope recipients whom neither To nor Cc name: they got the letter as Bcc.
QStringList envelopeOnly(const LetterView &view);

} // namespace ui::practice

Q_DECLARE_METATYPE(ui::practice::LetterView)
