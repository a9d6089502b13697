// What each request does to the workspace. Returns its last answer, or the error; then the workspace is as it
// was.
#pragma once

#include "engine/call.hpp"
#include "engine/workspace.hpp"

namespace ruas {

using RequestResult = Result<protocol::Answer>;

// data_requests.cpp
RequestResult carry_out(const protocol::OpenFile& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::OpenSample& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::CloseFile& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::SetPlan& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ReadRows& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ReadLines& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::CheckQuality& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ScoreRfm& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ForecastValue& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::CountRules& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::DescribeRow& request, Workspace& workspace, Call& call);

// segment_requests.cpp
RequestResult carry_out(const protocol::FindSegments& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::EditSegments& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::DrawMap& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::SweepK& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::CheckStability& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ExplainSegments& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::DescribeSelection& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::CompareSegments& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::CompareFiles& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ExportDifferences& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ExportTable& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ExportSummary& request, Workspace& workspace, Call& call);

// market_requests.cpp
RequestResult carry_out(const protocol::DescribeMarket& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::DescribePersonas& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::FindLookalikes& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ExportLookalikes& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::CompareOverTime& request, Workspace& workspace, Call& call);

// campaign_requests.cpp
RequestResult carry_out(const protocol::SplitCampaign& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::PreviewMessages& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ExportSplit& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::ExportMessages& request, Workspace& workspace, Call& call);
RequestResult carry_out(const protocol::MeasureCampaign& request, Workspace& workspace, Call& call);

}  // namespace ruas
