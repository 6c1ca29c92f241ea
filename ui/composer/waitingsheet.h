#pragma once

#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <vector>

class QListWidget;

namespace trato::ui {

class Button;
class Label;
class Overlay;

/// What the user wrote to this debtor and has not left: scheduled, held, put off by a rule. Enter takes one back into
/// the message, Del takes it back for good.
class WaitingSheet final : public Surface {
    Q_OBJECT

public:
    WaitingSheet(const DeskContext& context, QWidget* window);

    void open(const std::vector<Waiting>& waiting);
    /// They changed while it is open.
    void show(const std::vector<Waiting>& waiting);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void editWanted(const trato::ui::Waiting& waiting);
    void cancelWanted(const trato::ui::Waiting& waiting);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    void choose(bool edit);
    [[nodiscard]] int rowAfter(const std::vector<Waiting>& waiting) const;

    DeskContext m_context;
    Overlay* m_overlay;
    std::vector<Waiting> m_waiting;
    QListWidget* m_list;
    Button* m_edit;
    Button* m_cancel;
};

} // namespace trato::ui
