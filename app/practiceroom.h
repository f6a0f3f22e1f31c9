#pragma once

#include "app/services.h"
#include "app/settings.h"
#include "ui/practice/practicewindow.h"

#include <QTemporaryDir>

#include <memory>

namespace app
{

/// Joins the practice mailbox window to the practice server and its folder.
class PracticeRoom : public QObject
{
    Q_OBJECT

public:
    PracticeRoom(Services &services, Settings &settings, QObject *parent = nullptr);
    ~PracticeRoom() override;

public slots:
    void show();

signals:
    void openRequested(const QString &path); ///< An .eml to be opened in the composer.

private:
    void createWindow();
    void retranslate();
    void reload();
    void showLetter(const QString &path);
    void remove(const QString &path);
    void openAttachment(const QString &path, int index);

    bool eventFilter(QObject *watched, QEvent *event) override;

    Services &m_services;
    Settings &m_settings;
    std::unique_ptr<ui::practice::PracticeWindow> m_window;
    QHash<QString, ui::practice::Letter> m_letters;
    QTemporaryDir m_opened; ///< Attachments that were opened, until the program ends.
};

} // namespace app
