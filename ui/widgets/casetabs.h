#pragma once

#include "base/id.h"
#include "ui/widgets/lookwidget.h"

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace trato::ui {

/// What stands before the name of an open case.
enum class CaseMark { Idle, Talking, WrappingUp, NewMessage, Care };

struct CaseTab {
    DebtorId debtor;
    QString name;
    CaseMark mark = CaseMark::Idle;
    /// A draft is kept: a pencil after the name.
    bool hasDraft = false;
    friend bool operator==(const CaseTab&, const CaseTab&) = default;
};

/// The open cases at the left of the top bar. Long names elide; the middle button or the menu closes.
class CaseTabs : public LookWidget {
    Q_OBJECT

public:
    explicit CaseTabs(const Look& look, QWidget* parent = nullptr);

    void setTabs(std::vector<CaseTab> tabs);
    void setCurrent(DebtorId debtor);
    [[nodiscard]] DebtorId current() const;
    [[nodiscard]] const std::vector<CaseTab>& tabs() const { return m_tabs; }
    /// The neighbour, round the end: Ctrl+Tab.
    [[nodiscard]] DebtorId next(int step) const;

Q_SIGNALS:
    void chosen(trato::DebtorId debtor);
    void closeRequested(trato::DebtorId debtor);

private:
    std::vector<CaseTab> m_tabs;
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

} // namespace trato::ui
