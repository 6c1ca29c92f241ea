#pragma once

#include "negotiation/agreement/acceptance.h"
#include "negotiation/terms.h"
#include "ui/desk/deskcontext.h"
#include "ui/negotiation/yeslines.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace trato::ui {

class Banner;
class Button;
class KeyChoice;
class Label;
class Paragraph;

/// What is closed: terms, or an agreement that is on the table.
struct ClosingQuestion {
    std::optional<AgreementId> agreement = {};
    negotiation::Terms terms = {}; ///< of no agreement yet
    negotiation::SituationScope scope = {};
    money::Money debt = {}; ///< what the terms were worked out for
    QString title = {};     ///< "R$ 300,00 + 10 × R$ 348,17"
    money::Money total = {};
    QString detail = {};               ///< "CET 19,51% a year · first on 18/12/2026"
    negotiation::Verdict verdict = {}; ///< what of it goes beyond the user's limits
    QDate askedUntil = {};             ///< the last day that a request for approval waits

    [[nodiscard]] bool asksApproval() const { return !verdict.isGranted(); }
};

struct ClosingAnswer {
    std::optional<negotiation::Acceptance> acceptance; ///< none: they have not accepted yet
    QString reason;                                    ///< of a request for approval
};

/// In the panel's place while a deal is closed: the deal, the lines in which they may have said yes, "by telephone" and
/// "in person" with words, and of what goes beyond the limits why it should be granted. Digits and arrows choose, Enter
/// closes, Esc goes back. Nothing is chosen that nobody read as a yes.
class ClosingCard final : public QWidget {
    Q_OBJECT

public:
    explicit ClosingCard(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void ask(ClosingQuestion question);
    /// What is chosen stays chosen.
    void setLines(const Result<YesLines>& lines);
    [[nodiscard]] const ClosingQuestion& question() const { return m_question; }
    /// Nothing is asked any more.
    void rest();
    /// Why it was not closed; nothing typed is lost.
    void refuse(const QString& why);
    void takeFocus();
    void chooseItem(int number);

Q_SIGNALS:
    void answered(const trato::ui::ClosingAnswer& answer);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void showChoices();
    void changed();
    void submit();
    /// Enter on a line that is not chosen yet chooses it.
    bool chooseFocused();
    [[nodiscard]] std::optional<ClosingAnswer> answer() const;
    [[nodiscard]] QString missing() const;

    DeskContext m_context;
    ClosingQuestion m_question;
    YesLines m_lines;
    bool m_busy = false;
    bool m_loaded = false;
    Label* m_heading;
    Label* m_title;
    Label* m_total;
    Label* m_detail;
    Banner* m_approval;
    Label* m_how;
    KeyChoice* m_choice;
    Label* m_saidTitle;
    QLineEdit* m_said;
    Label* m_whyTitle;
    QLineEdit* m_why;
    Paragraph* m_problem;
    Button* m_back;
    Button* m_do;
};

} // namespace trato::ui
