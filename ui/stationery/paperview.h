#pragma once

#include "core/stationery/paper.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui::source
{
class SealedBrowser;
}

namespace ui::stationery
{

/// One template or snippet as it reads, its fields marked. Only a snippet's abbreviation can be changed here.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// What is known before the letter is read; setPaper() follows.
    void setTitle(const core::stationery::PaperTitle &title);
    void setPaper(const core::stationery::Paper &paper);
    QString id() const { return m_title.id; }
    void finish(); ///< What is typed of the abbreviation counts.

signals:
    void abbreviationTyped(const QString &abbreviation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFacts();
    void showBody();
    void markFields();
    void retranslate();
    QLabel *makeLabel(const char *name);

    core::stationery::PaperTitle m_title;
    core::stationery::Paper m_paper;
    QLabel *m_name;
    QLabel *m_subject;
    QLabel *m_facts;
    QWidget *m_shortRow;
    QLabel *m_shortLabel;
    QLineEdit *m_short;
    source::SealedBrowser *m_body;
    int m_asked = 0; ///< Counts what is being cleaned; only the last is shown.
};

} // namespace ui::stationery
