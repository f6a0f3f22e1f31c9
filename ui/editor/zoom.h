#pragma once

#include <QObject>

#include <memory>

class QTextDocument;

namespace ui::editor
{

class TextArea;

/// How large a text is shown. The document is laid out for a screen of more dots, so that letters, spaces,
/// tables and pictures grow together and nothing in the document changes, not even for undo.
class Zoom : public QObject
{
    Q_OBJECT

public:
    static constexpr int least = 50; ///< Percent, as all numbers here.
    static constexpr int most = 300;

    explicit Zoom(TextArea *text);
    ~Zoom() override;

    int percent() const { return m_percent; }
    void setPercent(int percent); ///< The nearest that is possible.
    void in();
    void out();
    void reset() { setPercent(100); }

signals:
    void changed(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< The wheel with Ctrl.

private:
    class Device;

    TextArea *m_text;
    std::unique_ptr<Device> m_device;
    int m_percent = 100;
    int m_turned = 0; ///< Of a wheel, in eighths of a degree, less than a step.
};

/// By how much a document is shown larger than it is; for who draws parts of it.
qreal scaleOf(const QTextDocument &document);

} // namespace ui::editor
