#pragma once

#include "base/clock.h"
#include "supervision/escalations.h"
#include "ui/widgets/surface.h"

class QGridLayout;

namespace trato::ui {

class Button;
class Label;

/// An agreement that waits for a yes: what is asked for against the limit, and three answers.
class ApprovalCard final : public Surface {
    Q_OBJECT

public:
    ApprovalCard(const Look& look, const supervision::Approval& approval, QWidget* parent = nullptr);

    [[nodiscard]] const supervision::Approval& approval() const { return m_approval; }
    void refresh(const supervision::Approval& approval, Instant now);

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
    void addRow(const QString& name, const QString& value, const QString& note, Tone tone);
    void addNote(const QString& name, const QString& value, QStringView rule);

    supervision::Approval m_approval;
    Label* m_name;
    Label* m_time;
    Label* m_who;
    QGridLayout* m_rows;
};

} // namespace trato::ui
