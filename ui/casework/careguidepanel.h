#pragma once

#include "base/result.h"
#include "casework/acts.h"
#include "casework/careguide.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/taskpanel.h"

class QLineEdit;
class QVBoxLayout;

namespace trato::ui {

class Banner;
class Button;
class EmptyState;
class KeyChoice;
class Label;
class Paragraph;

/// What stands at the right of a care case, by what it is about: whom to call, the steps, what one can say (Alt+1 …
/// into the message), what not to do, and whether the machine read it right. A no needs a reason and goes to the
/// supervisor; silence holds.
class CareGuidePanel final : public TaskPanel {
    Q_OBJECT

public:
    explicit CareGuidePanel(const DeskContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("care_guide"); }
    [[nodiscard]] QString title() const override { return tr("Care"); }
    void registerActions(ActionRegistry& actions) override;
    void awaitCase(const OpenCase& openCase) override;
    void showCase(const OpenCase& openCase) override;
    void refresh() override {}
    void takeFocus() override;
    void chooseItem(int number) override;
    /// The machine read it right.
    void confirm();

private:
    void showGuide(const QStringList& sensitivities);
    QWidget* buildSteps(const casework::CareGuide& guide);
    QWidget* buildNever(const casework::CareGuide& guide);
    QWidget* buildReview();
    void review(bool right);
    void reviewed(DebtorId debtor, const Result<QStringList>& said);

    DeskContext m_context;
    OpenCase m_case;
    QStringList m_of; ///< whose guide it is
    QWidget* m_body;
    EmptyState* m_empty;
    Banner* m_help;
    QVBoxLayout* m_parts;
    QWidget* m_steps = nullptr;
    QWidget* m_never = nullptr;
    KeyChoice* m_phrases;
    Button* m_right;
    Button* m_wrong;
    QLineEdit* m_why;
    Paragraph* m_said;
};

} // namespace trato::ui
