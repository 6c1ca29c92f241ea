#pragma once

#include "negotiation/promises.h"
#include "ui/casework/actpanel.h"

#include <vector>

class QLineEdit;

namespace trato::ui {

class KeyChoice;
class MoneyEdit;
class PromiseHistory;

/// F4: by when, and how much. The date is typed ("27/11", "sexta") and read back at once; a day that is no business day
/// says until when the bank counts it. Below it, what was promised before, and whether it was kept.
class PromisePanel final : public ActPanel {
    Q_OBJECT

public:
    explicit PromisePanel(const DeskContext& context);

    void takeFocus() override;
    void chooseItem(int number) override;

protected:
    [[nodiscard]] std::optional<Act> act() const override;
    [[nodiscard]] QString missing() const override;
    void clear() override;
    void caseShown() override;
    [[nodiscard]] std::optional<std::pair<QString, QString>> refusal() const override;
    void performed(const Act& act) override;

private:
    struct Known {
        std::vector<negotiation::Promise> promises;
        QDate latest;
        money::Money due; ///< of the debt, today
    };
    void load();
    void showKnown(const Result<Known>& known);
    void readBack();
    void showLimits();
    void offerDays();

    QLineEdit* m_day;
    Label* m_read;
    KeyChoice* m_days;
    MoneyEdit* m_amount;
    Paragraph* m_limit;
    Button* m_tell;
    Paragraph* m_before;
    PromiseHistory* m_history;
    Label* m_past;
    QDate m_latest;
    money::Money m_due;
    std::optional<casework::PromiseAct> m_made;
    Job m_loading;
};

} // namespace trato::ui
