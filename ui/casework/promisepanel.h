#pragma once

#include "negotiation/promises.h"
#include "ui/casework/actpanel.h"

#include <vector>

class QLineEdit;

namespace trato::ui {

class KeyChoice;
class MoneyEdit;

/// F4: by when, and how much. The date is typed ("27/11", "sexta") and read back at once; a day that is no business day
/// says until when the bank counts it. Below it, what was promised before and how that ended.
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
    };
    void load();
    void showKnown(const Result<Known>& known);
    void readBack();
    void offerDays();

    QLineEdit* m_day;
    Label* m_read;
    KeyChoice* m_days;
    MoneyEdit* m_amount;
    Label* m_limit;
    Button* m_tell;
    Paragraph* m_before;
    QDate m_latest;
    std::optional<casework::PromiseAct> m_made;
    Job m_loading;
};

} // namespace trato::ui
