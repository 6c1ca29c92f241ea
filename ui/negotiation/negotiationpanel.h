#pragma once

#include "ui/async/job.h"
#include "ui/async/latestword.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/taskpanel.h"
#include "ui/negotiation/dealview.h"

#include <optional>
#include <vector>

class QListWidget;
class QVBoxLayout;

namespace trato::ui {

class Banner;
class Button;
class ClosingCard;
class DealSliders;
class Disclosure;
class EmptyState;
class FitScroll;
class FrontierPlot;
class Label;
class OfferList;
class Paragraph;
class Surface;

struct ClosingAnswer;
struct DealAnswer;

/// F2: the few best offers within the policy, sliders for any other, and what each would cost; into the message
/// (Ctrl+Shift+P), or closed with the debtor's yes (Ctrl+D), beyond the user's limit with somebody's approval.
class NegotiationPanel final : public TaskPanel {
    Q_OBJECT

public:
    explicit NegotiationPanel(const DeskContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("negotiation"); }
    [[nodiscard]] QString title() const override { return tr("Negotiate"); }
    void registerActions(ActionRegistry& actions) override;
    void awaitCase(const OpenCase& openCase) override;
    void showCase(const OpenCase& openCase) override;
    void refresh() override;
    void takeFocus() override;
    void chooseItem(int number) override;
    bool insertTable() override;

Q_SIGNALS:
    /// An agreement of so many instalments holds from now on; nobody has to approve it.
    void agreed(trato::DebtorId debtor, int instalments);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void fold(int windowHeight) override;

private:
    void say(const QString& text, Tone tone = Tone::Warn);
    void buildLayout();
    QWidget* buildResult();
    void load();
    void show(Result<DealView> view);
    void showContracts();
    void pickContracts();
    void choose(int number);
    /// What the sliders say, worked out once more: the newest word only.
    void solve();
    void showChosen();
    void solved(DealAnswer answer);
    void showTable();
    void showDeal(const Result<negotiation::Appraisal>& deal);
    void showRefusal();
    void takeNearest();
    void insert();
    void showWaiting();
    void close();
    void acceptWaiting();
    void openCard();
    void loadLines();
    void closeCard();
    [[nodiscard]] bool isClosing() const;
    void answered(const ClosingAnswer& answer);
    void closed(DebtorId debtor, const Result<negotiation::Agreement>& agreement);
    void say(const QString& title, const QString& text);
    void forget();

    DeskContext m_context;
    OpenCase m_case;
    std::optional<DealView> m_view;
    std::optional<negotiation::Appraisal> m_deal;
    std::vector<ContractId> m_scope;                  ///< empty: all of them
    std::optional<negotiation::Terms> m_nearestTerms; ///< of what was refused
    int m_chosen = 3;                                 ///< kept while the case stays open
    bool m_wished = false;                            ///< what they can do was said with the sliders
    bool m_insertWhenPriced = false; ///< Alt+number: the offer goes into the message once its price is there
    Job m_loading;
    LatestWord m_solving;
    Job m_reading; ///< what they said, for the card
    QWidget* m_body;
    QVBoxLayout* m_terms = nullptr; ///< what is scrolled
    EmptyState* m_empty;
    ClosingCard* m_card;
    Banner* m_waiting;
    Button* m_accepted;
    Banner* m_said;
    Label* m_owed;
    Label* m_policy;
    QListWidget* m_contracts;
    Disclosure* m_which;
    DealSliders* m_sliders;
    Label* m_plotTitle;
    FrontierPlot* m_plot;
    OfferList* m_offers;
    FitScroll* m_scroll;
    Label* m_result;
    Label* m_total;
    Label* m_detail;
    Label* m_grant;
    Paragraph* m_why;
    Banner* m_refused;
    Button* m_nearest;
    Label* m_notice;
    Button* m_insert;
    Button* m_close;
};

} // namespace trato::ui
