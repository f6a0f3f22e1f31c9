#pragma once

#include <QSettings>

#include <optional>

namespace app
{

/// What the person chose, kept between starts. Each has a good value when nothing is stored.
class Settings
{
public:
    explicit Settings(const QString &file)
        : m_store(file, QSettings::IniFormat)
    {
    }

    QString language() const { return text("language"); }
    void setLanguage(const QString &locale) { set("language", locale); }
    QString appearance() const { return text("appearance"); }
    void setAppearance(const QString &name) { set("appearance", name); }
    /// 0: as they fit, 1: in the text, 2: as footnotes; of the plain text of letters.
    int plainTextLinks() const { return m_store.value(key("plainTextLinks")).toInt(); }
    void setPlainTextLinks(int links) { set("plainTextLinks", links); }
    int zoom() const { return m_store.value(key("editor/zoom"), 100).toInt(); } ///< Percent.
    void setZoom(int percent) { set("editor/zoom", percent); }
    bool usesMarkdown() const { return m_store.value(key("editor/markdown"), true).toBool(); }
    void setUsesMarkdown(bool on) { set("editor/markdown", on); }
    QString lastAccount() const { return text("lastAccount"); }
    void setLastAccount(const QString &id) { set("lastAccount", id); }
    QString scenario() const { return text("practice/scenario"); }
    void setScenario(const QString &id) { set("practice/scenario", id); }
    bool hasChosenAccount() const { return m_store.value(key("hasChosenAccount")).toBool(); }
    void setHasChosenAccount() { set("hasChosenAccount", true); }
    QStringList openDrafts() const { return m_store.value(key("openDrafts")).toStringList(); }
    void setOpenDrafts(const QStringList &ids) { set("openDrafts", ids); }
    /// The id of a registration of one's own with a provider's sign-in server.
    QString oauthClient(const QString &serverId) const
    {
        return m_store.value(QStringLiteral("oauth/") + serverId).toString();
    }
    void setOAuthClient(const QString &serverId, const QString &clientId)
    {
        m_store.setValue(QStringLiteral("oauth/") + serverId, clientId);
    }
    QStringList editorChoices() const { return m_store.value(key("editor/choices")).toStringList(); }
    void setEditorChoices(const QStringList &values) { set("editor/choices", values); }
    bool isSpellingOn() const { return m_store.value(key("spelling/on"), true).toBool(); }
    void setSpellingOn(bool on) { set("spelling/on", on); }
    /// Nothing: those that suit the desktop's languages.
    std::optional<QStringList> spellingLanguages() const
    {
        if (!m_store.contains(key("spelling/languages")))
            return {};
        return m_store.value(key("spelling/languages")).toStringList();
    }
    void setSpellingLanguages(const QStringList &codes) { set("spelling/languages", codes); }
    /// Photos travel with where, when and with what they were taken.
    bool keepsPhotoDetails() const { return m_store.value(key("keepPhotoDetails")).toBool(); }
    void setKeepsPhotoDetails(bool keeps) { set("keepPhotoDetails", keeps); }
    /// Whether whom letters were sent to is remembered and offered.
    bool learnsRecipients() const { return m_store.value(key("contacts/learning"), true).toBool(); }
    void setLearnsRecipients(bool learns) { set("contacts/learning", learns); }
    /// Whether recipients see that they were written to as a group, and its name; else as so many people.
    bool showsGroupNames() const { return m_store.value(key("contacts/groupNames"), false).toBool(); }
    void setShowsGroupNames(bool shows) { set("contacts/groupNames", shows); }
    QByteArray windowGeometry() const { return m_store.value(key("composeGeometry")).toByteArray(); }
    void setWindowGeometry(const QByteArray &geometry) { set("composeGeometry", geometry); }

private:
    static QString key(const char *name) { return QString::fromLatin1(name); }
    QString text(const char *name) const { return m_store.value(key(name)).toString(); }
    void set(const char *name, const QVariant &value) { m_store.setValue(key(name), value); }

    QSettings m_store;
};

} // namespace app
