#pragma once

#include "ui/async/job.h"
#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <optional>

class QLineEdit;

namespace trato::ui {

class Button;
class KeyChoice;
class Label;
class LinkButton;
class Overlay;

/// "Send when": an instant as it is typed or one of the usual ones, and what the contact policy says of it. Only what
/// may leave then can be scheduled.
class ScheduleSheet final : public Surface {
    Q_OBJECT

public:
    ScheduleSheet(const DeskContext& context, QWidget* window);

    void open(const Outgoing& outgoing);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void chosen(const trato::ui::Outgoing& outgoing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    void buildLayout();
    void typed();
    void judged(const Result<Judgement>& judgement);
    void submit();

    DeskContext m_context;
    Overlay* m_overlay;
    Outgoing m_outgoing;
    bool m_allowed = false;
    Job m_judging;
    QLineEdit* m_when;
    Label* m_read;
    KeyChoice* m_usual;
    Label* m_verdict;
    LinkButton* m_next;
    Button* m_done;
    Button* m_cancel;
};

} // namespace trato::ui
