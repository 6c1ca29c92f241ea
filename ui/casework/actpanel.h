#pragma once

#include "casework/casework.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/taskpanel.h"
#include "ui/theme/tratostyle.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <variant>

class QVBoxLayout;

namespace trato::ui {

class Banner;
class Button;
class EmptyState;
class Label;
class Paragraph;

/// One act on the case: a few fields, what will happen when it is done (a dry run of the same command), one filled
/// button. Enter in a field or Ctrl+Enter does it; what can't be done says why.
class ActPanel : public TaskPanel {
    Q_OBJECT

public:
    using Act = std::variant<casework::PromiseAct, casework::CallbackAct, casework::EscalationAct, casework::RefusalAct,
        casework::CareAct>;

    void registerActions(ActionRegistry& actions) override;
    void awaitCase(const OpenCase& openCase) override;
    void showCase(const OpenCase& openCase) override;
    void refresh() override;

Q_SIGNALS:
    /// It was done on that case.
    void acted(trato::DebtorId debtor, const trato::ui::ActPanel::Act& act);

protected:
    struct Setup {
        QString id;
        QString lead; ///< one sentence: what it is for
        QString button;
        Icon icon = Icon::None;
        ButtonKind kind = ButtonKind::Filled;
        bool leavesHands = false; ///< the case is not the user's any more when it is done
    };
    ActPanel(const DeskContext& context, QString title, Setup setup);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString id() const override { return m_setup.id; }

    /// What the fields say; nothing while something is missing or can't be read.
    [[nodiscard]] virtual std::optional<Act> act() const = 0;
    /// Why there is none, in the user's words; empty: nothing was typed yet.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// Another case: empty fields.
    virtual void clear() = 0;
    /// The case is here: what the panel shows of it.
    virtual void caseShown() {}
    /// Title and sentence of why this can't be done here; nothing when it can.
    [[nodiscard]] virtual std::optional<std::pair<QString, QString>> refusal() const;
    /// It is done.
    virtual void performed(const Act&) {}

    /// Where a panel puts its fields.
    [[nodiscard]] QVBoxLayout* form() const { return m_form; }
    void addField(const QString& label, QWidget* field);
    /// Below the button.
    [[nodiscard]] QVBoxLayout* foot() const { return m_foot; }
    /// A field changed: says anew what will happen.
    void changed();
    void submit();
    void say(const QString& title, const QString& text);
    [[nodiscard]] const OpenCase& openCase() const { return m_case; }
    [[nodiscard]] const DeskContext& context() const { return m_context; }
    [[nodiscard]] casework::CaseInHand hand() const { return {m_case.debtor, m_case.item, m_context.user}; }

private:
    void buildLayout();
    void preview();
    void previewed(const Result<QStringList>& effects);
    void done(DebtorId debtor, const Act& act, const Result<QStringList>& effects);

    DeskContext m_context;
    QString m_title;
    Setup m_setup;
    OpenCase m_case;
    Job m_preview;
    QTimer m_settle;
    bool m_busy = false;
    QWidget* m_body;
    EmptyState* m_empty;
    Banner* m_done;
    QVBoxLayout* m_form;
    QVBoxLayout* m_foot;
    Paragraph* m_effects;
    Paragraph* m_problem;
    Button* m_do;
};

} // namespace trato::ui
