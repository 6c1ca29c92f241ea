#pragma once

#include "approvals/request.h"
#include "ui/widgets/surface.h"

namespace trato::ui {

class Button;
class Label;
class RequestFacts;

/// What waits for a yes, in a column: what is asked for against the limit, and the answers.
class RequestCard final : public Surface {
    Q_OBJECT

public:
    RequestCard(const Look& look, const approvals::Request& request, QWidget* parent = nullptr);

    [[nodiscard]] const approvals::Request& request() const { return m_request; }
    void refresh(const approvals::Request& request, Instant now);

Q_SIGNALS:
    void focused();
    void approveWanted();
    void counterWanted();
    void refuseWanted();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* buildAnswers();

    approvals::Request m_request;
    Label* m_name;
    Label* m_time;
    Label* m_who;
    RequestFacts* m_facts;
    Label* m_obstacle;
    QWidget* m_answers;
};

} // namespace trato::ui
