#pragma once

#include "ui/casework/actpanel.h"

class QLineEdit;

namespace trato::ui {

class KeyChoice;

/// F12: do not contact. A digit says how far, the panel says what will be taken back, Enter does it.
class RefusalPanel final : public ActPanel {
    Q_OBJECT

public:
    explicit RefusalPanel(const DeskContext& context);

    void takeFocus() override;
    void chooseItem(int number) override;

protected:
    [[nodiscard]] std::optional<Act> act() const override;
    void clear() override;
    void caseShown() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    KeyChoice* m_scope;
    QLineEdit* m_words;
};

} // namespace trato::ui
