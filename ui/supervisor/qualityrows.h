#pragma once

#include "supervision/rulerecord.h"
#include "supervision/samples.h"
#include "ui/supervisor/delegates.h"

namespace trato::ui {

/// A conversation of the week that is listened to.
struct SampleRow {
    supervision::Sample sample;

    [[nodiscard]] QString key() const { return QString::number(sample.id.value()); }
    [[nodiscard]] Chip state() const;
    [[nodiscard]] QString reasons() const;
    [[nodiscard]] QString spoken() const;
};

/// "sensitive: illness", "high discount: 32%"
QString sampleReasonText(const supervision::SampleReason& reason);
/// Who spoke: a name, or "Machine, negotiation".
QString subjectTitle(const QString& subject);

class SampleDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
};

/// A line of the record of rules.
struct RuleRow {
    supervision::RuleEntry entry;

    [[nodiscard]] QString key() const;
    [[nodiscard]] Chip deed() const;
    [[nodiscard]] QString spoken() const;
};

/// "refused by policy", "approved"
QString ruleDeedTitle(supervision::RuleDeed deed);

class RuleDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const override;
};

} // namespace trato::ui
