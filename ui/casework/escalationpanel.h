#pragma once

#include "ui/casework/actpanel.h"

class QLineEdit;

namespace trato::ui {

class KeyChoice;

/// F7: the supervisor decides; one of the usual reasons or one's own words.
class EscalationPanel final : public ActPanel {
    Q_OBJECT

public:
    explicit EscalationPanel(const DeskContext& context);

    void takeFocus() override;
    void chooseItem(int number) override;

protected:
    [[nodiscard]] std::optional<Act> act() const override;
    void clear() override;

private:
    KeyChoice* m_usual;
    QLineEdit* m_reason;
};

} // namespace trato::ui
