#pragma once

#include "compliance/act.h"
#include "ui/desk/deskcontext.h"

#include <QFrame>

class QGridLayout;
class QLineEdit;

namespace trato::ui {

class Button;
class Label;

/// Why a channel is open or closed, rule by rule: what it says, its name, where it comes from, until when. Where a rule
/// may be passed, whoever leads lets one act pass with a reason (compliance/overrides.h).
class RuleTrace final : public QFrame {
    Q_OBJECT

public:
    struct Traced {
        DebtorId debtor;
        Channel channel = Channel::WhatsApp;
        QString title; ///< the channel's, for people
        compliance::Verdict verdict;
    };
    /// A popup below `anchor`; Esc closes it.
    static void open(const DeskContext& context, const Traced& traced, QWidget* anchor);

private:
    RuleTrace(const DeskContext& context, const Traced& traced, QWidget* parent);

    void addHead(QGridLayout& grid);
    void addRule(QGridLayout& grid, int row, const compliance::RuleOutcome& rule);
    void addReason(QGridLayout& grid, int row);
    void ask(const QString& rule);
    void grant();
    void showAnswer(const Result<void>& granted);

    DeskContext m_context;
    Traced m_traced;
    QString m_rule; ///< that is to be passed
    QWidget* m_passing = nullptr;
    QLineEdit* m_reason = nullptr;
    Button* m_grant = nullptr;
    Label* m_answer = nullptr;
};

} // namespace trato::ui
