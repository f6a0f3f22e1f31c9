#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace core::account
{
struct Identity;
}

namespace ui::editor
{
class BodyEditor;
}

namespace ui::account
{

/// The signature of an identity: a small rich editor with its format bar, and how many bytes it adds to each
/// letter.
class SignatureField : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureField(QWidget *parent = nullptr);

    void show(const core::account::Identity &identity);
    /// Sets the HTML and its plain twin; leaves both as they are while nobody changed anything. A signature
    /// without any looks is kept as lines only.
    void store(core::account::Identity &identity) const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString html() const; ///< With the pictures inside.
    void measure();
    void retranslate();

    editor::BodyEditor *m_editor;
    QLabel *m_size;
    QTimer m_rest; ///< Weighing a large picture at every key would be felt.
    bool m_isTouched = false;
};

} // namespace ui::account
