package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/**
 * What a plugin's scripts are given.
 *
 * <p>Signature: doc:J821(com/atlassian/feedback/FeedbackButtonWebResourceDataProvider) + call:SL(impl); see
 * signatures.txt.
 */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
}
