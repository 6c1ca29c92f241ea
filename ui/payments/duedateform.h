#pragma once

#include "negotiation/agreements.h"
#include "ui/desk/deskcontext.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace trato::ui {

class Banner;
class Button;
class Label;
class Paragraph;

/// Who collects the charge that is made for the new day.
struct ChargeBy {
    QString method = {};
    QString account = {};
    bool asked = false; ///< there is a charge for the old day: a new one takes its place
};

/// Another day for the next instalment of the agreement in force, with a reason; can be taken back. The day is typed as
/// it is said ("27/11", "sexta").
class DueDateForm final : public QWidget {
    Q_OBJECT

public:
    explicit DueDateForm(const DeskContext& context, QWidget* parent = nullptr);

    /// What was typed stays while it is the same instalment.
    void setAgreement(const std::optional<negotiation::Agreement>& agreement, const ChargeBy& charge);
    void takeFocus();

Q_SIGNALS:
    /// It is moved; the case is to be read anew.
    void moved();

private:
    void readBack();
    void submit();
    void move(QDate to, const QString& reason, bool following);
    void done(QDate before, const Result<negotiation::Agreement>& agreement);
    void say(const QString& problem);

    DeskContext m_context;
    std::optional<negotiation::Agreement> m_agreement;
    ChargeBy m_charge;
    int m_number = -1;
    QDate m_before; ///< what the last change can be taken back to
    bool m_busy = false;
    QLineEdit* m_day;
    Label* m_read;
    QLineEdit* m_reason;
    QCheckBox* m_following;
    Paragraph* m_problem;
    Banner* m_done;
    Button* m_undo;
    Button* m_do;
};

} // namespace trato::ui
