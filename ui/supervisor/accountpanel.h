#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/supervisor/accountrows.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/widgets/surface.h"

#include <optional>

class QListView;

namespace trato::ui {

class Button;
class ChipLabel;
class Label;
class LinkButton;
class Paragraph;

/// The side of one account: what is wrong and what to do, its limits, its last failures and what waits for it, and the
/// one button that stops it or lets it go on.
class AccountPanel final : public Surface {
    Q_OBJECT

public:
    explicit AccountPanel(const DeskContext& context, QWidget* parent = nullptr);

    void show(const AccountRow& row);
    void show(const supervision::AccountDetail& detail);
    void clear();
    [[nodiscard]] Button* switchButton() const { return m_switch; }
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void switchWanted();
    void caseWanted(trato::DebtorId debtor);

private:
    void buildLayout();
    QWidget* buildTrouble();
    void showTrouble(const AccountRow& row);
    void showFacts(const AccountRow& row);

    DeskContext m_context;
    Label* m_name;
    ChipLabel* m_health;
    Paragraph* m_facts;
    Surface* m_trouble = nullptr;
    Label* m_title;
    Paragraph* m_advice;
    Paragraph* m_words;
    Label* m_none;
    RowModel<AccountMessageRow>* m_rows;
    QListView* m_list;
    Button* m_switch;
};

} // namespace trato::ui
