#pragma once

#include "compliance/act.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/overlay.h"

class QGridLayout;
class QLineEdit;

namespace trato::ui {

class Button;
class Label;

/// Why a channel is open or closed, rule by rule: what it says, its name, where it comes from, until when. Where a rule
/// may be passed, whoever leads lets one act pass with a reason (compliance/overrides.h).
class RuleTrace final : public Overlay {
    Q_OBJECT

public:
    struct Traced {
        DebtorId debtor;
        Channel channel = Channel::WhatsApp;
        QString title; ///< the channel's, for people
        compliance::Verdict verdict;
    };
    RuleTrace(const DeskContext& context, QWidget* window);

    void explain(const Traced& traced);

private:
    QWidget* buildPanel();
    void addHead(QGridLayout& grid);
    void addRule(QGridLayout& grid, const compliance::RuleOutcome& rule);
    QWidget* buildReason();
    void ask(const QString& rule);
    void grant();
    void showAnswer(const Result<void>& granted);

    DeskContext m_context;
    Traced m_traced;
    QString m_rule;               ///< that is to be passed
    QWidget* m_passing = nullptr; ///< where the reason is asked for
    QLineEdit* m_reason = nullptr;
    Button* m_grant = nullptr;
    Label* m_answer = nullptr;
};

} // namespace trato::ui
