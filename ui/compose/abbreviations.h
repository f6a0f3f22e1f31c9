#pragma once

#include "core/stationery/paper.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QPlainTextEdit;
class QTextEdit;

namespace ui::compose
{

/// The abbreviation that @p before ends with: from a blank, a picture or the beginning on, or after a
/// character of a script that is written without blanks. The longest, if there are several; null if none.
const core::stationery::PaperTitle *abbreviationAtEnd(const QString &before,
                                                      const QList<core::stationery::PaperTitle> &titles);

/// Tab after an abbreviation asks for its snippet, before Tab means anything else.
class Abbreviations : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setTitles(const QList<core::stationery::PaperTitle> &titles) { m_titles = titles; }
    void watch(QTextEdit *text);
    void watch(QPlainTextEdit *text);

    /// Selects what was typed for the snippet @p id, if it still stands there; what is put in now replaces
    /// it.
    void select(const QString &id);

signals:
    void wanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<core::stationery::PaperTitle> m_titles;
    core::stationery::PaperTitle m_wanted;
    QTextCursor m_typed;
    QPointer<QObject> m_text;
};

} // namespace ui::compose
