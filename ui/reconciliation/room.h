#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

class QStackedLayout;

namespace trato::ui {

class ChoiceBar;
class DayPage;
class ReconciliationPage;
class TransferPage;

/// The room's three pages, one at a time: payments that wait, the day's closing, transfers to creditors.
class ReconciliationRoom final : public LookWidget {
    Q_OBJECT

public:
    explicit ReconciliationRoom(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void showPage(const QString& id);
    [[nodiscard]] ReconciliationPage* payments() const { return m_payments; }
    [[nodiscard]] DayPage* day() const { return m_day; }
    [[nodiscard]] TransferPage* transfers() const { return m_transfers; }

private:
    DeskContext m_context;
    ChoiceBar* m_pages;
    QStackedLayout* m_stack;
    ReconciliationPage* m_payments;
    DayPage* m_day;
    TransferPage* m_transfers;
};

} // namespace trato::ui
