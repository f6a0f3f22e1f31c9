#pragma once

#include "core/domain/types.h"
#include "ui/widgets/inlinebar.h"

namespace ui::domain
{

/// One record to publish: why and where, and its name, type and value, each to be copied.
class RecordCard : public InlineBar
{
    Q_OBJECT

public:
    explicit RecordCard(core::domain::ProposedRecord record, QWidget *parent = nullptr);

    QString report() const; ///< As plain text.

signals:
    void helpRequested(const QString &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCopier(const QString &name, const QByteArray &text);
    void retranslate();

    core::domain::ProposedRecord m_record;
    QList<Button *> m_copiers; ///< For value, name and type, in this order; empty where there is no record.
    Button *m_help = nullptr;
};

} // namespace ui::domain
