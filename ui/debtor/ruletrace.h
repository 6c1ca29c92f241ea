#pragma once

#include "compliance/act.h"
#include "ui/theme/look.h"

#include <QFrame>

namespace trato::ui {

/// Why a channel is open or closed, rule by rule: what it says, the reason, where the rule comes from, until when.
class RuleTrace final : public QFrame {
    Q_OBJECT

public:
    /// A popup below `anchor`; Esc closes it.
    static void open(const Look& look, const QString& channel, const compliance::Verdict& verdict, QWidget* anchor);

private:
    RuleTrace(const Look& look, const QString& channel, const compliance::Verdict& verdict, QWidget* parent);
};

} // namespace trato::ui
