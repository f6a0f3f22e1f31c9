#pragma once

#include "core/diagnosis/remedies.h"

#include <chrono>

namespace core::diagnosis
{

/// The list of remedies for one verdict, in the making: each is put in with all that it needs, or not at all
/// where the circumstances do not carry it. What is given must outlive it.
class RemedyChest
{
public:
    RemedyChest(const Verdict &verdict, const Circumstances &circumstances, const Means &means)
        : m_verdict(verdict)
        , m_circumstances(circumstances)
        , m_means(means)
    {
    }

    const QList<Remedy> &remedies() const { return m_remedies; }

    void add(Remedy::Kind kind) { m_remedies.append(Remedy{.kind = kind}); }
    void add(Remedy remedy) { m_remedies.append(std::move(remedy)); }
    void addPage(Remedy::Kind kind, const QString &url); ///< Only a page of the web.
    void addProviderPage(); ///< The one the rule names, else the provider's.
    void addListing(); ///< The blocklist's page that the refusal names, where it is a known one.
    /// For as long as the server says, else @p otherwise; 0: the person decides.
    void addWait(std::chrono::seconds otherwise);
    void addCredentialPage(); ///< Where the provider's code or app password is made.
    void addSignIn();
    void addOtherServer();
    void addTls(); ///< The same port with the protection it takes.
    void addFrom();
    void addDomain(); ///< If the From domain is somebody's own, whose records can be changed.
    void addRecipients(); ///< Without the refused one where others are left, and the field to mend it in.

protected:
    const Verdict &m_verdict;
    const Circumstances &m_circumstances;
    const Means &m_means;

private:
    QList<Remedy> m_remedies;
};

} // namespace core::diagnosis
