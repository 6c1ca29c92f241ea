#pragma once

#include "ui/casework/actpanel.h"

class QLineEdit;

namespace trato::ui {

class KeyChoice;

/// Ctrl+Shift+C: marks a case as care, with what it is about. From then on CareGuidePanel stands in its place.
class CarePanel final : public ActPanel {
    Q_OBJECT

public:
    explicit CarePanel(const DeskContext& context);

    void takeFocus() override;
    void chooseItem(int number) override;

protected:
    [[nodiscard]] std::optional<Act> act() const override;
    void clear() override;
    [[nodiscard]] std::optional<std::pair<QString, QString>> refusal() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    KeyChoice* m_what;
    QLineEdit* m_words;
};

} // namespace trato::ui
