#pragma once

#include "ui/casework/actpanel.h"

class QLineEdit;

namespace trato::ui {

class KeyChoice;

/// F6: the case leaves the queue and comes back at the instant that was typed ("amanhã 15h") or chosen.
class CallbackPanel final : public ActPanel {
    Q_OBJECT

public:
    explicit CallbackPanel(const DeskContext& context);

    void takeFocus() override;
    void chooseItem(int number) override;

protected:
    [[nodiscard]] std::optional<Act> act() const override;
    [[nodiscard]] QString missing() const override;
    void clear() override;
    void caseShown() override;

private:
    QLineEdit* m_when;
    Label* m_read;
    KeyChoice* m_presets;
    QLineEdit* m_note;
};

} // namespace trato::ui
