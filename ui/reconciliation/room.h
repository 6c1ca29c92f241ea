#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

class QStackedLayout;

namespace trato::ui {

class ChoiceBar;
class DayPage;
class ReconciliationPage;
class RefundPage;
class TransferPage;

/// The room's pages, one at a time: payments that wait, refunds by hand, the day's closing, transfers to creditors.
class ReconciliationRoom final : public LookWidget {
    Q_OBJECT

public:
    explicit ReconciliationRoom(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void showPage(const QString& id);
    [[nodiscard]] ReconciliationPage* payments() const { return m_payments; }
    [[nodiscard]] RefundPage* refunds() const { return m_refunds; }
    [[nodiscard]] DayPage* day() const { return m_day; }
    [[nodiscard]] TransferPage* transfers() const { return m_transfers; }

private:
    DeskContext m_context;
    ChoiceBar* m_pages;
    QStackedLayout* m_stack;
    ReconciliationPage* m_payments;
    RefundPage* m_refunds;
    DayPage* m_day;
    TransferPage* m_transfers;
};

} // namespace trato::ui
