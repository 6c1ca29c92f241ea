#pragma once

#include "negotiation/policy/policytext.h"
#include "ui/settings/policyfile.h"
#include "ui/settings/policywords.h"
#include "ui/theme/look.h"

#include <QTextBrowser>

#include <functional>
#include <vector>

namespace trato::ui {

/// Two policies beside each other.
struct PolicyComparison {
    QString before = {}; ///< what the columns are called: "Version 2"
    QString after = {};
    std::vector<PolicyDifference> differences = {};
    std::vector<negotiation::TextChange> lines = {}; ///< of the files
};

/// Reads a policy to people: tables that are walked, selected and copied by keyboard and mouse.
class PolicySheet final : public QTextBrowser {
    Q_OBJECT

public:
    explicit PolicySheet(const Look& look, QWidget* parent = nullptr);

    void showParts(std::vector<PolicyPart> parts);
    void showCampaigns(std::vector<negotiation::Campaign> campaigns, QDate today);
    void showComparison(PolicyComparison comparison);
    void showFindings(std::vector<PolicyFinding> findings);
    /// One sentence: why there is nothing, and what to do next.
    void showWords(const QString& words);

private:
    using Page = std::function<QString(const Look&)>;
    void show(Page page);
    void refresh();

    const Look& m_look;
    Page m_page;
};

} // namespace trato::ui
